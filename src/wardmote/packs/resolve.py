"""Joins a pack with the packs that it extends, into one resolved pack that stands by itself.

An inherited clause keeps the name of its pack (`coventry:legal/3/s1`). Where parents set one thing
differently the strictest counts, by the order that the catalogue gives; what the pack itself sets counts
over all of them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wardmote.packs.errors import did_you_mean
from wardmote.packs.settings import NoValueError, strictest
from wardmote.packs.vocabulary import AUDIENCES, LIMITS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wardmote.packs.canonical import Resolved
    from wardmote.packs.catalogue import Catalogue
    from wardmote.packs.written import Written


def resolve(written: Written, parents: Sequence[Resolved], catalogue: Catalogue) -> Resolved:
    """The resolved pack. Faults (parents that disagree, clauses that are not there) are noted in its source."""
    inherited = _inherited(written, parents)
    return {
        "name": written.name,
        "title": written.title,
        "version": written.version,
        "in_force_from": None if written.in_force_from is None else written.in_force_from.isoformat(),
        "nation": written.nation or _nation(written, parents),
        "audiences": _audiences(written, parents),
        "hashtags": list(
            dict.fromkeys(tag for tags in (*(p["hashtags"] for p in parents), written.hashtags) for tag in tags)
        ),
        "notes": written.notes,
        "contacts": _first_wins(written.contacts, [parent["contacts"] for parent in parents]),
        "advice": _advice(written, parents),
        "settings": _settings(written, parents, catalogue),
        "limits": _limits(written, parents),
        "clauses": [*inherited, *written.clauses],
    }


def _inherited(written: Written, parents: Sequence[Resolved]) -> list[dict[str, Any]]:
    found: dict[str, dict[str, Any]] = {}
    for parent in parents:
        for clause in parent["clauses"]:
            name = clause["id"] if ":" in clause["id"] else f"{parent['name']}:{clause['id']}"
            whole = {**clause, "id": name}
            if found.setdefault(name, whole) != whole:
                written.source.fault(
                    written.at("extends"),
                    f"the clause ‘{name}’ comes from two parents in two forms",
                    "name it under ‘change’ or ‘drop’ in one of them, or extend only one",
                )
    for word in written.drop:
        if word.text not in found:
            written.source.fault(
                word.place, f"no inherited clause is called ‘{word.text}’", did_you_mean(word.text, found)
            )
    for word, node in written.change:
        if word.text not in found:
            written.source.fault(
                word.place, f"no inherited clause is called ‘{word.text}’", did_you_mean(word.text, found)
            )
        else:
            found[word.text] = {**written.reader.change(written.source, node, found[word.text]), "id": word.text}
    dropped = {word.text for word in written.drop}
    return [clause for name, clause in found.items() if name not in dropped]


def _nation(written: Written, parents: Sequence[Resolved]) -> str:
    nations = {parent["nation"] for parent in parents}
    if len(nations) == 1:
        return str(nations.pop())
    if nations:
        written.source.fault(
            written.at("extends"),
            f"the parents are of several nations ({', '.join(sorted(nations))})",
            "set ‘nation’ here",
        )
    return ""


def _audiences(written: Written, parents: Sequence[Resolved]) -> list[str]:
    named = set(written.audiences) or {word for parent in parents for word in parent["audiences"]}
    return [word for word in AUDIENCES if word in named]


def _first_wins(own: dict[str, str], others: Sequence[dict[str, str]]) -> dict[str, str]:
    joined = dict(own)
    for other in others:
        for key, value in other.items():
            joined.setdefault(key, value)
    return joined


def _advice(written: Written, parents: Sequence[Resolved]) -> dict[str, list[str]]:
    joined: dict[str, list[str]] = {}
    for parent in parents:
        for topic, roles in parent["advice"].items():
            joined[topic] = list(dict.fromkeys([*joined.get(topic, []), *roles]))
    return {**joined, **written.advice}


def _settings(written: Written, parents: Sequence[Resolved], catalogue: Catalogue) -> dict[str, Any]:
    found = catalogue.defaults()
    for name in found:
        if name in written.settings:
            found[name] = written.settings[name]
        elif parents:
            values = [parent["settings"][name] for parent in parents]
            try:
                found[name] = strictest(catalogue.setting(name), values)
            except NoValueError:
                told = " or ".join(dict.fromkeys(f"‘{value}’" for value in values))
                written.source.fault(
                    written.at("extends"),
                    f"the parents disagree on ‘{name}’ ({told}), and neither is the stricter",
                    "set it under ‘settings’ here",
                )
    return found


def _limits(written: Written, parents: Sequence[Resolved]) -> dict[str, list[str | None]]:
    joined: dict[str, list[str | None]] = {}
    for parent in parents:
        for code, (ceiling, floor) in parent["limits"].items():
            known = joined.get(code)
            joined[code] = [ceiling, floor] if known is None else [_higher(known[0], ceiling), _higher(known[1], floor)]
    return {**joined, **written.limits}


def _higher(one: str | None, other: str | None) -> str | None:
    """The higher of two limits; for a ceiling as for a floor that is the stricter."""
    given = [word for word in (one, other) if word is not None]
    return max(given, key=LIMITS.index) if given else None
