"""The 35 points on which the five documents disagree: each is a setting, with what each document says.

Columns: Welwyn Hatfield, the district's Part F, the councillors' policy, Coventry, South Hams and West Devon.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from wardmote.packs.catalogue import catalogue
from wardmote.packs.settings import strictest

if TYPE_CHECKING:
    from wardmote.packs.library import Library

FIVE = ("welwyn-hatfield", "district-part-f", "councillor-policy", "coventry", "south-hams-west-devon")

ALL_NINE = [
    "age", "disability", "gender-reassignment", "marriage", "pregnancy", "race", "religion", "sex", "sexual-orientation",
]  # fmt: skip
THREE_TESTS = ["attended", "weighed-evidence", "open-to-persuasion"]
FIVE_ISMS = ["age", "race", "religion", "sex", "sexual-orientation"]

ROWS: dict[int, dict[str, tuple[Any, Any, Any, Any, Any]]] = {
    1: {
        "capacity.covers": (
            ["councillors"], ["councillors", "co-opted"], ["councillors"], ["councillors"],
            ["councillors", "officers", "council"],
        )
    },
    2: {
        "capacity.stance": ("acting-or-perceived", "act-as-if", "all-use", "always-official", "work-or-private"),
        "capacity.private_page_counts": (False, True, False, False, False),
        "capacity.unidentified_is_official": (False, False, True, False, False),
        "capacity.assume_linked": (True, False, False, False, False),
    },
    3: {
        "aud-separation.expect": ("consider-or-say-so", "required", "page-if-wished", "consider", "silent"),
        "aud-separation.professional_only": (False, False, False, True, False),
        "aud-separation.officers": ("silent", "silent", "silent", "silent", "separate"),
        "corp-accounts.work_only_there": (False, False, False, False, True),
    },
    4: {
        "aud-identity.show": ("transparent", "silent", "on-council-matters", "prefix-or-bio", "silent"),
        "aud-identity.not_official_looking": (False, True, False, False, False),
        "aud-identity.authority": (False, False, True, False, False),
        "aud-identity.pseudonyms": ("silent", "silent", "not-on-council-matters", "silent", "silent"),
        "aud-identity.employer_may_be_named": (False, False, False, False, True),
    },
    5: {
        "aud-disclaimer.expect": ("optional", "silent", "should", "silent", "advised"),
        "aud-disclaimer.when": ("mixed-account", "never", "councillor-named", "never", "employer-named"),
        "aud-disclaimer.parts": (1, 0, 2, 0, 2),
        "aud-disclaimer.places": (["profile", "post"], ["profile"], ["profile"], ["profile"], ["profile"]),
        "aud-disclaimer.no_shield": (False, False, False, True, False),
    },
    6: {
        "exemption.allowed": (False, False, True, False, False),
        "exemption.consult": ("", "", "ict-manager", "", ""),
    },
    7: {
        "aud-logo.rule": ("silent", "not-misleading", "consult-first", "silent", "silent"),
        "aud-logo.consult": ("", "", "chief-executive", "", ""),
        "aud-logo.unrelated_sites": ("silent", "silent", "barred", "silent", "silent"),
    },
    8: {
        "aud-password.longer_than": (0, 0, 8, 0, 0),
        "aud-password.letters_and_numbers": (False, False, True, False, False),
        "aud-password.never_shared": (True, False, True, False, False),
        "aud-password.not_on_shared_devices": (True, False, False, False, False),
        "aud-password.login_not_council_email": (False, True, False, False, False),
    },
    9: {"aud-2fa.expect": ("consider", "may", "silent", "silent", "silent")},
    10: {
        "connections.level": ("be-careful", "should-not", "silent", "be-careful", "silent"),
        "connections.classes": (
            ["employees", "contractors"], ["employees", "contractors"], [],
            ["employees", "contractors", "pressure-groups", "planning-applicants"], [],
        ),
        "connections.acts": (["friend"], ["friend"], [], ["friend", "follow"], []),
        "connections.neutral_networks": ([], ["LinkedIn"], [], [], []),
    },
    11: {
        "mod-member.rule": ("never-leave", "hide-and-report", "may-be-libel", "remove-on-blogs", "silent"),
        "mod-corp.keep_criticism": (False, False, False, False, True),
        "mod-corp.remove": ([], [], [], [], ["swearing", "derogatory", "offensive"]),
    },
    12: {
        "corrections.deletion": ("correct-instead", "does-not-help", "silent", "does-not-help", "silent"),
        "corrections.mark_edits": (True, False, False, False, False),
        "corrections.by_reply": (False, False, False, False, True),
        "takedown-request.reserved": (False, False, True, False, False),
    },
    13: {
        "abuse-referral.to": (["police"], ["police"], ["police", "group-leader", "democratic-services"], [], []),
        "abuse-referral.level": ("should", "consider", "should", "silent", "silent"),
    },
    14: {
        "complaint.to": ("monitoring-officer", "", "monitoring-officer", "", ""),
        "complaint.procedure": ("code-of-conduct", "silent", "standards-procedures", "silent", "silent"),
        "contact-centre.to": ("", "", "", "", "customer-call-centre"),
        "disciplinary.to": ("", "", "", "", "human-resources"),
    },
    15: {
        "advice.from": (
            [], ["communications", "legal"], ["chief-executive", "ict-manager"],
            ["communications", "monitoring-officer"], ["communications"],
        ),
        "advice.stop_first": (False, True, False, False, False),
    },
    16: {
        "meeting.stance": ("sparingly", "silent", "silent", "may-look-inattentive", "encouraged"),
        "meeting.on_topic": (False, False, False, False, True),
        "meeting.muted": (False, False, False, False, True),
        "chk-confidential.briefings": (False, False, True, False, False),
    },
    17: {
        "chk-series.test": ("series", "series", "repeated-libel", "single", "silent"),
        "chk-series.themes": (True, True, False, False, False),
        "chk-respect.teasing": (False, False, False, False, True),
    },
    18: {
        "chk-equality.named": (
            ["age", "disability", "gender", "race", "religion", "sex", "sexual-orientation"],
            ALL_NINE, FIVE_ISMS, FIVE_ISMS, [],
        ),
        "chk-equality.might_seem": (False, True, True, True, False),
    },
    19: {
        "chk-respect.targets": (
            ["residents", "staff", "services", "councillors", "organisations"],
            ["staff", "service-users", "families", "colleagues", "professionals", "organisations", "the-council"],
            ["everyone"], ["everyone"], ["councillors"],
        ),
        "chk-respect.negative_counts": (False, True, False, False, False),
        "chk-respect.party_attack_accepted": (False, False, False, True, False),
    },
    20: {
        "chk-personaldata.consent": ("express", "law", "law", "express", "law"),
        "chk-personaldata.correspondence": (False, False, False, True, False),
        "chk-thirdparty.classes": (
            [], ["family", "friends", "colleagues", "neighbours"], ["customers", "partners", "officers", "suppliers"],
            [], [],
        ),
        "chk-thirdparty.consent": ("silent", "asked", "written-before", "silent", "silent"),
    },
    21: {
        "chk-copyright.rule": ("permission", "keep-in-mind", "must-hold", "unsure-stays-unpublished", "comply"),
        "chk-attribution.expect": ("silent", "silent", "should", "silent", "courtesy"),
        "chk-interest.disclose": (False, False, True, False, False),
    },
    22: {
        "liability.indemnity": ("none", "none", "silent", "silent", "silent"),
        "liability.damages": (True, False, False, True, False),
    },
    23: {
        "chk-predetermination.scope": ("closed-mind", "perceived-bias", "silent", "closed-mind", "silent"),
        "chk-predetermination.channels": (
            ["social-media", "email", "text-message"], ["social-media"], ["social-media"],
            ["social-media", "anywhere"], ["social-media"],
        ),
        "chk-predetermination.tests": (THREE_TESTS, [], [], THREE_TESTS, []),
    },
    24: {
        "election-cal.pre_election": ("council-guidance", "keep-in-mind", "purdah-rules", "silent", "silent"),
        "election-cal.closures": (False, False, True, False, False),
        "election-event.guidance": (True, False, False, False, False),
        "spend.named": (True, False, True, False, False),
        "imprint.named": (False, False, True, False, False),
        "weblinks.political_blogs": ("silent", "silent", "never-linked", "silent", "silent"),
        "weblinks.promotion": ("silent", "silent", "none-before-a-poll", "silent", "silent"),
        "chk-political.campaigning": ("silent", "silent", "silent", "a-benefit", "silent"),
        "publicity-code.applies": (False, False, True, False, True),
    },
    25: {
        "chk-political.corporate": ("not-through-council-accounts", "silent", "never", "silent", "never"),
        "chk-political.own": ("silent", "silent", "with-care", "expected", "silent"),
        "chk-corpengage.barred": (True, False, False, False, False),
        "corp-factual.facts_only": (False, False, False, False, True),
    },
    26: {
        "corp-accounts.posted_by": ("officers", "officers-usually", "silent", "silent", "staff-with-communications"),
        "corp-accounts.barred": ([], [], ["party", "campaign", "personal-interest"], [], []),
        "campaign.manager": (False, False, False, False, True),
        "chk-officialfirst.officers": ("silent", "silent", "silent", "silent", "only-after"),
    },
    27: {
        "reshare-member.rule": ("silent", "silent", "none-before-a-poll", "silent", "on-tests"),
        "reshare-member.tests": ([], [], [], [], ["not-political", "council-business", "publicity-code"]),
    },
    28: {
        "chk-hashtag.tags": ([], [], [], [], ["#SHDC", "#WDBC"]),
        "chk-hashtag.officers": ("silent", "silent", "silent", "silent", "always"),
        "chk-hashtag.others": ("silent", "silent", "silent", "silent", "encouraged"),
    },
    29: {"training.expect": ("should", "must", "silent", "silent", "silent")},
    30: {"guidance-adopted.level": ("pointed-to", "compulsory", "pointed-to", "silent", "pointed-to")},
    31: {"chk-ai.covered": (False, True, False, False, False)},
    32: {
        "platform-limits.stale": (
            ["Twitter (now X)"], ["Snap-chat (a spelling of Snapchat)"],
            ["Twitter (now X): 140 characters", "Flickr", "BlogsToday"], ["Twitter (now X)"],
            ["Twitter (now X)", "Flickr"],
        )
    },
    33: {
        "pause.prompts": (
            ["check-text-and-pictures"], ["public-meeting", "strangers-in-the-street"], ["workplace"],
            ["public-meeting", "to-the-face"], ["as-in-person"],
        )
    },
    34: {"crisis.stance": ("silent", "single-voice", "a-benefit", "silent", "key-tool")},
    35: {
        "cite.councils": (
            ["Welwyn Hatfield Borough Council"], ["A district council"], ["A council"], ["Coventry City Council"],
            ["South Hams District Council", "West Devon Borough Council"],
        )
    },
}  # fmt: skip


def test_every_row_is_a_setting_of_some_control() -> None:
    named = {setting.row for control in catalogue().controls.values() for setting in control.settings.values()}
    assert named - {None} == set(range(1, 36)) == set(ROWS)


@pytest.mark.parametrize("row", ROWS)
def test_each_pack_says_of_a_row_what_its_document_says(row: int, library: Library) -> None:
    for name, expected in ROWS[row].items():
        assert catalogue().setting(name).row == row, name
        found = tuple(library.newest(pack).settings[name] for pack in FIVE)
        assert found == expected, name
    assert any(expected[0] != other for expected in ROWS[row].values() for other in expected), "they do not differ"


@pytest.mark.parametrize("row", ROWS)
def test_the_model_takes_the_strictest_of_each_row(row: int, library: Library) -> None:
    model = library.newest("model")
    for name, expected in ROWS[row].items():
        assert model.settings[name] == strictest(catalogue().setting(name), list(expected)), name


def test_the_strictest_of_some_rows_by_hand(library: Library) -> None:
    settings = library.newest("model").settings
    assert settings["capacity.stance"] == "all-use"
    assert settings["chk-copyright.rule"] == "must-hold"
    assert settings["meeting.stance"] == "sparingly"
    assert settings["connections.neutral_networks"] == []
    assert settings["chk-respect.party_attack_accepted"] is False
    assert settings["chk-series.test"] == "single"
    assert settings["aud-password.longer_than"] == 8
    assert settings["chk-hashtag.tags"] == ["#SHDC", "#WDBC"]
    assert settings["liability.indemnity"] == "none"
    assert settings["exemption.consult"] == "ict-manager"
    assert settings["aud-disclaimer.places"] == ["profile"]
