"""The schema that editors use: fresh, valid, and of one mind with the loader about the shipped packs."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import jsonschema
import pytest
import yaml

from wardmote.packs.library import SHIPPED
from wardmote.packs.schema import PATH, schema_text

if TYPE_CHECKING:
    from collections.abc import Iterator

BROKEN = Path(__file__).with_name("broken")

BEYOND = {
    # What a schema cannot see: other files, ids, roles, rule codes, the shape of the text itself.
    "alias-bomb", "case-of-unknown-clause", "change-of-nothing", "control-character", "control-twice", "cycle",
    "drop-of-nothing", "duplicate-clause", "earlier-missing", "earlier-not-a-file", "earlier-of-another-name",
    "earlier-out-of-order", "earlier-same-version", "anchor", "hidden-character", "impossible-date", "improbable-date",
    "limit-of-unknown-rule", "limit-upside-down", "missing-parent-file", "parent-elsewhere", "parents-disagree",
    "unknown-parent", "unknown-role", "unknown-rule", "always-without-parents", "none-among-rules", "colon-in-id",
}  # fmt: skip


class AsEditorsDo(yaml.SafeLoader):
    """YAML 1.2 has no dates: they are text."""


AsEditorsDo.yaml_implicit_resolvers = {
    first: [pair for pair in pairs if pair[0] != "tag:yaml.org,2002:timestamp"]
    for first, pairs in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def _read(path: Path) -> Any:
    return yaml.load(path.read_text("utf-8"), AsEditorsDo)


@pytest.fixture(scope="module")
def validator() -> jsonschema.Draft202012Validator:
    return jsonschema.Draft202012Validator(json.loads(PATH.read_text("utf-8")))


def test_the_schema_is_fresh() -> None:
    assert PATH.read_text("utf-8") == schema_text(), "run: python -m wardmote.packs.schema"


def test_the_schema_is_a_schema(validator: jsonschema.Draft202012Validator) -> None:
    validator.check_schema(validator.schema)


@pytest.mark.parametrize("path", sorted(SHIPPED.glob("*.yaml")), ids=lambda path: path.stem)
def test_the_shipped_packs_agree_with_it(path: Path, validator: jsonschema.Draft202012Validator) -> None:
    assert [error.message for error in validator.iter_errors(_read(path))] == []


def _faulty() -> Iterator[tuple[str, Any]]:
    for path in sorted(BROKEN.glob("*.yaml")):
        try:
            yield path.stem, _read(path)
        except (yaml.YAMLError, UnicodeDecodeError, ValueError):
            continue


FAULTY = list(_faulty())


@pytest.mark.parametrize(("name", "data"), FAULTY, ids=[name for name, _ in FAULTY])
def test_what_the_loader_refuses_the_schema_marks_where_it_can(
    name: str, data: Any, validator: jsonschema.Draft202012Validator
) -> None:
    marked = not validator.is_valid(data)
    assert marked or name in BEYOND
