"""The values that the check contract names: platforms, kinds of post and account, licences."""

from __future__ import annotations

PLATFORMS = (
    "x",
    "facebook",
    "bluesky",
    "mastodon",
    "instagram",
    "linkedin",
    "youtube",
    "tiktok",
    "whatsapp",
    "messenger",
    "blog",
    "forum",
    "email",
    "sms",
    "other",
)
KINDS = ("post", "reply", "share", "like", "comment", "profile", "direct")
ACCOUNT_KINDS = ("councillor", "personal", "corporate", "campaign", "group")
AUDIENCES = ("public", "private")
LICENCES = ("own", "permission", "licensed", "unknown")
DECISION_KINDS = ("planning", "licensing", "standards", "other")
OFFICER_ROLES = frozenset(
    {
        "officer",
        "communications",
        "communications-champion",
        "legal",
        "monitoring-officer",
        "democratic-services",
        "ict-manager",
        "chief-executive",
        "contact-centre",
        "foi-officer",
        "line-manager",
        "hr",
        "safeguarding-lead",
        "data-protection-officer",
        "returning-officer",
        "parish-clerk",
    }
)
MEMBER_ROLES = frozenset({"councillor", "group-leader", "leader", "mayor", "co-opted-member"})
