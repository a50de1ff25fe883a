"""The vocabulary that every room shares: topics, modality, severity, verdict.

Source: docs/concepts.md; the topics are the one list that packs, rules and reports may use.
"""

from __future__ import annotations

from enum import IntEnum, StrEnum

TOPICS: tuple[str, ...] = (
    "respect",
    "bullying-harassment",
    "equality",
    "defamation",
    "disrepute",
    "confidentiality",
    "personal-data",
    "third-party-consent",
    "copyright",
    "predetermination",
    "elections",
    "corporate-accounts",
    "identity",
    "account-separation",
    "council-branding",
    "account-security",
    "privacy-safety",
    "accuracy",
    "corrections",
    "comment-moderation",
    "endorsement",
    "connections",
    "meetings",
    "safeguarding",
    "foi-records",
    "complaints-reporting",
    "authority-to-speak",
    "training-advice",
    "emergency",
    "tone-engagement",
    "amplification",
    "general",
)


class Severity(IntEnum):
    """How strongly a finding asks its reader to act, weakest first."""

    NOTE = 1
    THINK = 2
    STOP = 3

    @property
    def word(self) -> str:
        """The word that reports use: `note`, `think` or `stop`."""
        return self.name.lower()

    @classmethod
    def from_word(cls, word: str) -> Severity:
        """Read `note`, `think` or `stop`; raises KeyError for any other word."""
        return cls[word.upper()]


class Modality(StrEnum):
    """How a clause binds: as the document says it, or as its lead-in makes it."""

    MUST_NOT = "must-not"
    MUST = "must"
    SHOULD_NOT = "should-not"
    SHOULD = "should"
    MAY = "may"
    INFO = "info"

    @property
    def severity(self) -> Severity:
        """What a finding under such a clause weighs before certainty, floor and ceiling."""
        return _SEVERITY_OF[self]


_SEVERITY_OF = {
    Modality.MUST_NOT: Severity.STOP,
    Modality.MUST: Severity.STOP,
    Modality.SHOULD_NOT: Severity.THINK,
    Modality.SHOULD: Severity.THINK,
    Modality.MAY: Severity.NOTE,
    Modality.INFO: Severity.NOTE,
}


class Audience(StrEnum):
    """Whom a clause binds."""

    COUNCILLORS = "councillors"
    OFFICERS = "officers"
    COUNCIL = "council"
    ALL = "all"


class Stage(StrEnum):
    """Where a control stands in its life."""

    TRIAL = "trial"
    IN_FORCE = "in-force"
    RETIRED = "retired"


class Verdict(StrEnum):
    """The answer in one word, for programs; faces say it in sentences."""

    FINE = "fine"
    UNSURE = "unsure"
    THINK = "think"
    STOP = "stop"
