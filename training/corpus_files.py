"""Read the training posts: our own corpus, the rules' examples, and the one outside set whose licence allows it."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

TOPICS = (
    "respect bullying-harassment equality defamation disrepute confidentiality personal-data third-party-consent "
    "copyright predetermination elections corporate-accounts identity account-separation council-branding "
    "account-security privacy-safety accuracy corrections comment-moderation endorsement connections meetings "
    "safeguarding foi-records complaints-reporting authority-to-speak training-advice emergency tone-engagement "
    "amplification general"
).split()
#: The extra sense: any personal or group abuse, whichever of the three topics it falls under.
ABUSE = "abuse"
ABUSIVE = frozenset({"respect", "bullying-harassment", "equality"})


@dataclass(frozen=True)
class Post:
    """One training post. ``flags`` are its topics, ``near`` the topics that it nearly touches but must not flag."""

    text: str
    flags: frozenset[str]
    near: frozenset[str]
    source: str
    line: int

    @property
    def ordinary(self) -> bool:
        """Whether it must be left alone by every sense."""
        return not self.flags


def read_corpus(folder: Path) -> list[Post]:
    """Every post of ``folder/*.tsv``, in file order; a line that does not fit the format raises ValueError."""
    posts: list[Post] = []
    for path in sorted(folder.glob("*.tsv")):
        for number, row in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if not row.strip():
                continue
            labels, tab, text = row.partition("\t")
            if not tab:
                raise ValueError(f"{path.name}:{number}: no tab between labels and text")
            flags, near = set(), set()
            for label in (part.strip() for part in labels.split(",")):
                if label.startswith("-"):
                    near.add(label[1:])
                else:
                    flags.add(label)
            near.discard("")
            unknown = (flags | near) - set(TOPICS)
            if unknown:
                raise ValueError(f"{path.name}:{number}: unknown topic {sorted(unknown)}")
            posts.append(Post(text.replace("\\n", "\n"), frozenset(flags), frozenset(near), path.stem, number))
    return posts


def read_rule_examples() -> list[Post]:
    """The rules' own finds (flagged under the rule's topic) and passes (near misses of it).

    Examples with further fields of a post are left out: the table sees words alone. Raises ImportError where the rules, or
    what they need, are not installed.
    """
    from wardmote.core.examples import plain  # noqa: PLC0415 - needs packages that training otherwise does without
    from wardmote.core.rule import Finds, Passes  # noqa: PLC0415
    from wardmote.rules.catalogue import all_rules  # noqa: PLC0415

    posts: list[Post] = []
    for rule in all_rules():
        for number, example in enumerate(rule.examples):
            if example.post or rule.topic not in TOPICS:
                continue
            topic, source = frozenset({rule.topic}), f"rule:{rule.code}"
            if isinstance(example, Finds):
                posts.append(Post(plain(example.text), topic, frozenset(), source, number))
            elif isinstance(example, Passes):
                posts.append(Post(plain(example.text), frozenset(), topic, source, number))
    return posts


def read_tweets(path: Path) -> list[Post]:
    """The MIT-licensed tweets (t-davidson/hate-speech-and-offensive-language), read from outside the repository."""
    posts = []
    for number, row in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        record = json.loads(row)
        flags = {"hate": {"equality"}, "offensive": {"respect"}, "neither": set()}[record["group"]]
        posts.append(Post(record["text"], frozenset(flags), frozenset(), "tweets", number))
    return posts


def same_words(text: str) -> str:
    """A key under which near-duplicates fall together, so that none straddles a split."""
    return re.sub(r"[^a-z]+", " ", text.lower()).strip()[:80]
