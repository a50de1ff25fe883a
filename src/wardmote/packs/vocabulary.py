"""The words that a pack may use, beyond those of `core.words`: roles, kinds of control, nations."""

from __future__ import annotations

from wardmote.core.words import TOPICS, Audience, Modality, Stage

MODALITIES = tuple(modality.value for modality in Modality)
AUDIENCES = tuple(audience.value for audience in Audience)
STAGES = tuple(stage.value for stage in Stage)
TOPIC_WORDS = TOPICS
SEVERITIES = ("think", "stop")
LIMITS = ("note", "think", "stop")
NATIONS = ("england", "wales", "scotland", "northern-ireland")
KINDS = ("automatic", "assisted", "workflow", "attestation", "guidance")

ROLES = (
    "chief-executive",
    "communications",
    "communications-champions",
    "customer-call-centre",
    "data-protection-officer",
    "democratic-services",
    "electoral-commission",
    "electoral-services",
    "group-leader",
    "human-resources",
    "ict-manager",
    "legal",
    "line-manager",
    "monitoring-officer",
    "police",
    "returning-officer",
    "safeguarding-lead",
)
"""Roles that rules and packs may send an author to. A pack may name others under `contacts`."""

NO_RULE = "none"
"""As the only word under `rules`: the clause is shown, but no rule cites it. No rule may have this code."""
