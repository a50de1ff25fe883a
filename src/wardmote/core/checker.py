"""The check itself: one post in, one report out, the same every time.

A `Checker` is made once for a pack, its rules and the meaning table; it holds no state of the posts.
Station by station: read the text, wake the rules, let each judge, cite the pack's clauses, weigh.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

import wardmote
from wardmote.core import capacity
from wardmote.core.draft import Draft, facets_of
from wardmote.core.finding import Affirmation, CannotTell, Finding, Reminder, Report, Sighting
from wardmote.core.known import MEMBER_ROLES, OFFICER_ROLES
from wardmote.core.normalise import SIGNS, Normalised, fold_plainly, uncover
from wardmote.core.scan import PatternSet, RuleScan
from wardmote.core.stance import Stance, stance_of
from wardmote.core.unread import unread
from wardmote.core.words import Audience, Severity, Stage, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from wardmote.core.meaning import Meaning
    from wardmote.core.pack import Citation, Pack
    from wardmote.core.post import Post
    from wardmote.core.rule import Rule

_EVERYONE = frozenset(Audience)
_MEMBERS = frozenset({Audience.COUNCILLORS, Audience.ALL})
_OFFICERS = frozenset({Audience.OFFICERS, Audience.COUNCIL, Audience.ALL})
_BUSINESS, _ACTING = len(SIGNS), len(SIGNS) + 1
_UNSEEN = capacity.Capacity("unclear", "nothing was read")
_Woken = tuple[Normalised, "Sequence[int]", dict[int, tuple[str, ...]]]
"""A text that was read: itself, the signs seen, and the rules that it wakes with their patterns' names."""
SHARED_TEXT = "shares.text"
MEDIA_ALT = "media.alt"


@dataclass(frozen=True, slots=True)
class _Ruling:
    """What a pack lets one rule say to one audience."""

    citation: Citation | None
    ask: tuple[str, ...]
    sure: Severity
    unsure: Severity


@lru_cache(maxsize=8)
def _scan_of(rules: tuple[Rule, ...]) -> RuleScan:
    """The compiled sets of some rules: the same for every pack, so made once a process."""
    return RuleScan(rules)


@lru_cache(maxsize=1)
def _signs() -> PatternSet:
    """The signs of disguise and of capacity, in a small set of their own that goes first."""
    return PatternSet((*SIGNS, *capacity.SIGNS))


def _read(raw: str) -> tuple[Normalised, list[int]]:
    """A text as patterns read it, disguises uncovered, and the numbers of the signs seen in it."""
    plain = fold_plainly(raw)
    if plain is None:
        text = uncover(raw)
        return text, _signs().matching(text.norm)
    signs = _signs().matching(plain)
    if signs and signs[0] < _BUSINESS:
        text = uncover(raw, plain, signs)
        return text, signs if text.norm == plain else _signs().matching(text.norm)
    return Normalised(raw, plain), signs


class Checker:
    """Checks posts under one version of one council's protocol.

    pack: the resolved pack.  rules: every rule there is.  meaning: the table, or None for words alone.
    trial: whether controls in trial run too (their findings are marked, and do not count).
    """

    def __init__(
        self, pack: Pack, rules: Sequence[Rule], meaning: Meaning | None = None, *, trial: bool = False
    ) -> None:
        self.pack = pack
        self.rules = tuple(rules)
        self.meaning = meaning
        self.trial = trial
        self._scan = _scan_of(self.rules)
        self._by_facet: dict[str, list[int]] = {}
        for number, rule in enumerate(self.rules):
            for facet in rule.wakes_on:
                self._by_facet.setdefault(facet, []).append(number)
        self._woken_by_facets: dict[tuple[str, ...], tuple[int, ...]] = {}
        self._by_sense: dict[str, list[int]] = {}
        for number, rule in enumerate(self.rules):
            if rule.sense is not None:
                self._by_sense.setdefault(rule.sense, []).append(number)
        self._reads: dict[str, frozenset[int]] = {
            part: frozenset(number for number, rule in enumerate(self.rules) if part in rule.parts)
            for part in ("text", SHARED_TEXT, MEDIA_ALT)
        }
        self._assessor = capacity.Assessor(pack.settings)
        self._rulings: dict[tuple[int, frozenset[Audience]], _Ruling] = {}
        self._topics = pack.topics()
        self._meaning_digest = meaning.digest if meaning is not None else "none"

    # One post

    def check(self, post: Post, *, before_policy: bool = False) -> Report:
        """The report of one post; never raises for a post that `read_post` accepted."""
        weights = self.meaning.weigh(post.text) if self.meaning is not None and post.text else None
        return self._check(post, weights, before_policy=before_policy)

    def check_many(self, posts: Iterable[Post], *, batch: int = 1024) -> Iterator[Report]:
        """The reports of many posts, in order; meaning is weighed a batch at a time."""
        waiting: list[Post] = []
        for post in posts:
            waiting.append(post)
            if len(waiting) >= batch:
                yield from self._check_batch(waiting)
                waiting = []
        yield from self._check_batch(waiting)

    def _check_batch(self, posts: list[Post]) -> Iterator[Report]:
        if not posts:
            return
        read = [_read(post.text) for post in posts]
        woken = self._scan.wake_many([text.norm for text, _ in read])
        weights = self._weigh_together(posts)
        for number, post in enumerate(posts):
            yield self._check(post, weights[number], (*read[number], woken[number]))

    def _weigh_together(self, posts: list[Post]) -> Sequence[Mapping[str, float] | None]:
        """For each post the weights of all senses where one reaches its threshold, else None."""
        meaning = self.meaning
        if meaning is None:
            return [None] * len(posts)
        thinks = [meaning.thresholds[sense][0] for sense in meaning.senses]
        return [
            dict(zip(meaning.senses, row, strict=True))
            if any(weight >= think for weight, think in zip(row, thinks, strict=True))
            else None
            for row in meaning.weigh_many([post.text for post in posts]).tolist()
        ]

    def _check(
        self,
        post: Post,
        weights: Mapping[str, float] | None,
        own: _Woken | None = None,
        *,
        before_policy: bool = False,
    ) -> Report:
        audiences = audiences_of(post)
        report = Report(
            id=post.id,
            pack=self.pack.name,
            version=self.pack.version,
            revision=self.pack.revision,
            engine=wardmote.__version__,
            meaning=self._meaning_digest,
            verdict=Verdict.FINE,
            capacity=_UNSEEN,
            assumed=list(post.assumed),
            before_policy=before_policy,
        )
        shared: tuple[tuple[str, str], ...] = ()
        if post.shares is not None and post.shares.text and _passes_on(post):
            shared = self._read_part(
                post, self._wake(post.shares.text), SHARED_TEXT, SHARED_TEXT, audiences, report, None
            )
        for number, item in enumerate(post.media):
            if item.alt:
                self._read_part(post, self._wake(item.alt), MEDIA_ALT, f"media[{number}].alt", audiences, report, None)
        self._read_part(post, own or self._wake(post.text), "text", "text", audiences, report, weights, shared)
        if report.findings or report.cannot_tell or report.reminders:
            _tidy(report)
        report.verdict = _verdict(report)
        return report

    def _read_part(
        self,
        post: Post,
        found_in: _Woken,
        part: str,
        name: str,
        audiences: frozenset[Audience],
        report: Report,
        weights: Mapping[str, float] | None,
        shared: tuple[tuple[str, str], ...] = (),
    ) -> tuple[tuple[str, str], ...]:
        """Read one text of the post into the report; returns (topic, rule) of what was found in it."""
        text, signs, woken = found_in
        reads = self._reads[part]
        if part == "text":
            report.cannot_tell += unread(post, text.norm)
            report.capacity = self._assessor.propose(post, business=_BUSINESS in signs, acting=_ACTING in signs)
            for number in self._facet_rules(post):
                if number not in woken:
                    woken[number] = ()
            if shared:
                for number in self._by_facet.get("shared-findings", ()):
                    woken.setdefault(number, ())
        if weights is None and part != "text" and self.meaning is not None:
            weights = self.meaning.weigh(text.raw)
        if weights:
            self._wake_by_sense(weights, woken)
        if not woken:
            return ()
        draft = Draft(
            post,
            text,
            settings=self.pack.settings,
            meaning=self.meaning,
            part=part,
            weights=weights,
            shared_findings=shared,
        )
        found: list[tuple[str, str]] = []
        for number, names in sorted(woken.items()):
            if number not in reads:
                continue
            rule = self.rules[number]
            draft.rule, draft.hit_names = rule, names
            ruling = self._ruling(number, audiences)
            for item in rule.look(draft):
                if isinstance(item, Sighting):
                    found.append((rule.topic, rule.code))
                    self._record(rule, ruling, item, text, name, report)
                elif isinstance(item, CannotTell):
                    if ruling.citation is not None and ruling.citation.stage is Stage.IN_FORCE:
                        report.cannot_tell.append(item)
                elif isinstance(item, Affirmation) and item.name not in report.positive:
                    report.positive.append(item.name)
        return tuple(found)

    def _wake(self, raw: str) -> _Woken:
        """A text as patterns read it, the signs seen, and rule number -> its patterns that match."""
        text, signs = _read(raw)
        return text, signs, self._scan.wake(text.norm)

    def _wake_by_sense(self, weights: Mapping[str, float], woken: dict[int, tuple[str, ...]]) -> None:
        assert self.meaning is not None
        thresholds = self.meaning.thresholds
        for sense, numbers in self._by_sense.items():
            if weights.get(sense, 0.0) >= thresholds.get(sense, (2.0, 2.0))[0]:
                for number in numbers:
                    woken.setdefault(number, ())

    def _facet_rules(self, post: Post) -> tuple[int, ...]:
        facets = facets_of(post)
        known = self._woken_by_facets.get(facets)
        if known is None:
            known = tuple(sorted({number for facet in facets for number in self._by_facet.get(facet, ())}))
            self._woken_by_facets[facets] = known
        return known

    # What the pack makes of a sighting

    def _ruling(self, number: int, audiences: frozenset[Audience]) -> _Ruling:
        key = (number, audiences)
        known = self._rulings.get(key)
        if known is not None:
            return known
        rule = self.rules[number]
        citation = self.pack.citation(code=rule.code, serves=rule.serves, audiences=audiences)
        if citation is not None and citation.stage is Stage.TRIAL and not self.trial:
            citation = None
        ask = self.pack.advice.get(rule.topic) or rule.ask
        if citation is None:
            ruling = _Ruling(None, ask, Severity.NOTE, Severity.NOTE)
        else:
            ceiling, floor = self.pack.limits.get(rule.code, (None, None))
            ceiling = rule.ceiling if ceiling is None else ceiling
            floor = rule.floor if floor is None else floor
            sure = min(max(citation.severity, floor), ceiling)
            unsure = Severity(max(Severity.NOTE, sure - 1))
            if citation.at_least is not None:
                unsure = min(max(unsure, Severity(citation.at_least - 1), Severity.NOTE), ceiling)
            ruling = _Ruling(citation, ask, sure, unsure)
        self._rulings[key] = ruling
        return ruling

    def _record(self, rule: Rule, ruling: _Ruling, seen: Sighting, text: Normalised, part: str, report: Report) -> None:
        ask = seen.ask or ruling.ask
        if ruling.citation is None:
            self._remind(rule, ask, report)
            return
        start, end = text.raw_span(seen.start, seen.end)
        severity = ruling.sure if seen.certain else ruling.unsure
        if seen.at_most is not None:
            severity = min(severity, seen.at_most)
        report.findings.append(
            Finding(
                rule=rule.code,
                topic=rule.topic,
                severity=severity,
                start=start,
                end=end,
                quote=text.raw[start:end],
                message=seen.message,
                advice=seen.advice,
                rewrite=seen.rewrite,
                clauses=ruling.citation.clauses,
                ask=ask,
                part=part,
                stage=ruling.citation.stage,
            )
        )

    def _remind(self, rule: Rule, ask: tuple[str, ...], report: Report) -> None:
        duty = rule.duty
        if duty is not None and duty.verified and self.pack.nation in (*duty.nations, "uk"):
            reminder = Reminder(rule.code, rule.topic, duty.source, duty.message, ask)
            if reminder not in report.reminders:
                report.reminders.append(reminder)
        if rule.topic not in self._topics and rule.topic not in report.silent:
            report.silent.append(rule.topic)


def audiences_of(post: Post) -> frozenset[Audience]:
    """Whose clauses apply: members' or officers' by the author's role; on a corporate account, everyone's."""
    if post.account.kind == "corporate" or post.author.role is None:
        return _EVERYONE
    if post.author.role in OFFICER_ROLES:
        return _OFFICERS
    return _MEMBERS if post.author.role in MEMBER_ROLES else _EVERYONE


def _passes_on(post: Post) -> bool:
    """Whether what a post shares counts as its author's own act: official content and what is objected to do not."""
    return post.shares is not None and not post.shares.official and stance_of(post) is Stance.PASSES_ON


def _tidy(report: Report) -> None:
    """One finding a rule and passage, in order, and no cannot-tell twice.

    A finding that says nothing which another of its rule does not say of a longer passage goes.
    """
    report.findings.sort(key=lambda finding: (finding.start, -finding.end, -finding.severity, finding.rule))
    kept: list[Finding] = []
    reach: dict[tuple[str, str], dict[Severity, int]] = {}
    for finding in report.findings:
        # How far the passages kept so far reach, by the least severity that they have.
        ends = reach.setdefault((finding.rule, finding.part), {})
        if any(end >= finding.end for severity, end in ends.items() if severity >= finding.severity):
            continue
        ends[finding.severity] = max(ends.get(finding.severity, -1), finding.end)
        kept.append(finding)
    report.findings = sorted(kept, key=lambda finding: (finding.start, finding.end, finding.rule))
    said = dict.fromkeys((item.rule, item.missing) for item in report.cannot_tell)
    if len(said) < len(report.cannot_tell):
        by_key = {(item.rule, item.missing): item for item in reversed(report.cannot_tell)}
        report.cannot_tell = [by_key[key] for key in said]
    report.silent.sort()


def _verdict(report: Report) -> Verdict:
    worst = max((finding.severity for finding in report.findings if finding.stage is Stage.IN_FORCE), default=None)
    if worst is Severity.STOP:
        return Verdict.STOP
    if worst is Severity.THINK:
        return Verdict.THINK
    return Verdict.UNSURE if report.cannot_tell else Verdict.FINE
