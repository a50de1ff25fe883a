"""Reads one clause of a pack as written, into the plain form that the resolved pack is made of."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wardmote.packs.errors import did_you_mean
from wardmote.packs.fields import Fields, kind_of
from wardmote.packs.places import Table, Word
from wardmote.packs.settings import read_of_control
from wardmote.packs.vocabulary import AUDIENCES, KINDS, MODALITIES, NO_RULE, SEVERITIES, STAGES, TOPIC_WORDS

if TYPE_CHECKING:
    from collections.abc import Collection

    from wardmote.packs.catalogue import Catalogue
    from wardmote.packs.places import Node, Source

FIELDS = ("id", "gist", "modality", "effective", "audience", "topic", "also", "kind", "controls")
REQUIRED = ("id", "gist", "modality", "audience", "topic", "kind", "controls")
USE_FIELDS = ("rules", "at_least", "why", "stage", "settings")
LONGEST_ID = 60
LONGEST_GIST = 600


class ClauseReader:
    """Reads clauses against the catalogue and, where they are handed in, the codes of the rules there are."""

    def __init__(self, catalogue: Catalogue, rules: Collection[str] | None) -> None:
        self._catalogue = catalogue
        self._rules = rules

    def clause(self, source: Source, node: Node) -> dict[str, Any]:
        """A whole clause; what is wrong with it is noted and the rest is read."""
        fields = Fields(source, node, what="a clause", allowed=FIELDS, required=REQUIRED)
        clause: dict[str, Any] = {"id": self._id(fields)}
        clause.update(self._said(fields, fields.text("modality", "info")))
        return clause

    def change(self, source: Source, node: Node, inherited: dict[str, Any]) -> dict[str, Any]:
        """An inherited clause with the fields that a pack writes anew. Only these are read."""
        fields = Fields(source, node, what="a changed clause", allowed=FIELDS, required=("id",))
        said = self._said(fields, inherited["modality"])
        kept = {name: value for name, value in said.items() if fields.has(name)}
        if fields.has("modality") and not fields.has("effective"):
            kept["effective"] = said["modality"]
        return {**inherited, **kept}

    def _said(self, fields: Fields, modality: str) -> dict[str, Any]:
        modality = fields.one_of(
            "modality", MODALITIES, modality if modality in MODALITIES else "info", what="modality"
        )
        gist = " ".join(fields.text("gist").split())
        if len(gist) > LONGEST_GIST:
            fields.source.fault(
                fields.at("gist"), f"a gist of {len(gist)} letters is too long", f"say it in {LONGEST_GIST} at most"
            )
        topic = fields.one_of("topic", TOPIC_WORDS, "general", what="topic")
        also = [word.text for word in fields.words("also") if fields.check(word, TOPIC_WORDS, what="topic")]
        return {
            "gist": gist,
            "modality": modality,
            "effective": fields.one_of("effective", MODALITIES, modality, what="modality"),
            "audience": fields.one_of("audience", AUDIENCES, "all", what="audience"),
            "topic": topic,
            "also": also,
            "kind": fields.one_of("kind", KINDS, "guidance", what="kind"),
            "controls": self._uses(fields),
        }

    def _id(self, fields: Fields) -> str:
        identifier = fields.text("id")
        if ":" in identifier:
            fields.source.fault(
                fields.at("id"), "a clause's id holds no colon", "the colon marks a clause that comes from another pack"
            )
        elif any(character.isspace() for character in identifier) or len(identifier) > LONGEST_ID:
            fields.source.fault(
                fields.at("id"),
                f"‘{identifier[:LONGEST_ID]}’ cannot be a clause's id",
                f"no spaces and at most {LONGEST_ID} letters: 3.2(e)/s1, say",
            )
        return identifier

    def _uses(self, fields: Fields) -> list[dict[str, Any]]:
        found: dict[str, dict[str, Any]] = {}
        for node in fields.rows("controls"):
            word, inner = _key_of(fields.source, node)
            if word is None:
                continue
            if word.text not in self._catalogue.controls:
                fields.source.fault(
                    word.place,
                    f"there is no control ‘{word.text}’",
                    did_you_mean(word.text, self._catalogue.controls),
                )
            elif word.text in found:
                fields.source.fault(word.place, f"‘{word.text}’ is under this clause twice")
            else:
                found[word.text] = self._use(fields.source, word, inner)
        if fields.has("controls") and not fields.rows("controls"):
            fields.source.fault(
                fields.at("controls"), "a clause has at least one control", "one that is only shown has ‘[cite]’"
            )
        return list(found.values())

    def _use(self, source: Source, word: Word, node: Node | None) -> dict[str, Any]:
        use: dict[str, Any] = {"key": word.text}
        if node is None or (isinstance(node, Word) and node.empty):
            return use
        fields = Fields(source, node, what="a control of a clause", allowed=USE_FIELDS)
        rules = self._codes(fields)
        if rules:
            use["rules"] = rules
        at_least = fields.one_of("at_least", SEVERITIES, "", what="weight")
        why = " ".join(fields.text("why").split())
        if fields.has("at_least") and not why:
            source.fault(fields.at("at_least"), "‘at_least’ needs a ‘why’", "say in a sentence why it is raised")
        if at_least:
            use["at_least"] = at_least
        if why:
            use["why"] = why
        stage = fields.one_of("stage", STAGES, "in-force", what="stage")
        if stage != "in-force":
            use["stage"] = stage
        settings = fields.table.get("settings")
        if settings is not None:
            use["settings"] = read_of_control(source, settings, self._catalogue.controls[word.text])
        return use

    def _codes(self, fields: Fields) -> list[str]:
        words = fields.words("rules")
        if any(word.text == NO_RULE for word in words):
            if len(words) > 1:
                fields.source.fault(fields.at("rules"), "‘none’ stands alone under ‘rules’")
            return [NO_RULE]
        if self._rules is not None:
            known = self._rules
            return [word.text for word in words if fields.check(word, known, what="rule")]
        return [fields.as_slug(word) for word in words]


def _key_of(source: Source, node: Node) -> tuple[Word | None, Node | None]:
    """The control key of an entry, and the table beneath it where it has one."""
    if isinstance(node, Word) and not node.empty:
        return node, None
    if isinstance(node, Table) and len(node.entries) == 1:
        return node.entries[0]
    if isinstance(node, Table) and node.entries:
        first, second = node.entries[0][0], node.entries[1][0]
        source.fault(
            second.place,
            f"‘{second.text}’ stands beside the control ‘{first.text}’, not under it",
            "indent it by two spaces more, or begin it with ‘- ’",
        )
        return node.entries[0]
    source.fault(node.place, f"a control's key should stand here, not {kind_of(node)}")
    return None, None
