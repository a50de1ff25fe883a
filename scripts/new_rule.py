"""Starts a rule: `make rule TOPIC=copyright NAME=image-without-source`. Refuses names of cures."""

from __future__ import annotations

import re
import sys
from pathlib import Path

from wardmote.core.fields import did_you_mean
from wardmote.core.words import TOPICS

ROOT = Path(__file__).resolve().parent.parent
DISALLOWED = ROOT / "tests" / "rules" / "disallowed_names.txt"

TEMPLATE = '''"""{title}.

## What it looks for
…

## Why councils ask
…

## What to do instead
…

## What it cannot see
…
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from wardmote.core.rule import Example, Finds, Gap, Passes, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from wardmote.core.draft import Draft
    from wardmote.core.finding import Affirmation, CannotTell, Sighting


class {cls}(Rule):
    """{title}."""

    code = "{name}"
    title = "{title}"
    topic = "{topic}"
    serves = ()  # keys of src/wardmote/packs/catalogue.yaml
    patterns: ClassVar[Mapping[str, str | Gap]] = {{}}
    examples: ClassVar[tuple[Example, ...]] = (
        Finds("«…»", "…"),
        Passes("…", "…"),
    )

    def look(self, draft: Draft) -> Iterator[Sighting | CannotTell | Affirmation]:
        """…"""
        for hit in draft.hits():
            yield self.finds(hit.start, hit.end, "…", "…")
'''


def main() -> int:
    """Write the new file; returns 2 for a topic or name that cannot be."""
    topic, name = sys.argv[1:3] if len(sys.argv) == 3 else ("", "")
    if topic not in TOPICS:
        print(f"TOPIC must be one of {', '.join(TOPICS)}{did_you_mean(topic, TOPICS)}", file=sys.stderr)
        return 2
    if not re.fullmatch(r"[a-z]+(?:-[a-z]+){1,5}", name):
        print("NAME is two to six lower-case words with hyphens, such as image-without-source", file=sys.stderr)
        return 2
    banned = [line for line in DISALLOWED.read_text("utf-8").split("\n") if line and not line.startswith("#")]
    for prefix in banned:
        if name.startswith(prefix):
            print(f"“{name}” names a cure; name the fault instead (not {prefix}…)", file=sys.stderr)
            return 2
    folder = ROOT / "src" / "wardmote" / "rules" / topic.replace("-", "_")
    path = folder / f"{name.replace('-', '_')}.py"
    if path.exists():
        print(f"{path.relative_to(ROOT)} exists already", file=sys.stderr)
        return 2
    folder.mkdir(exist_ok=True)
    if not (folder / "__init__.py").exists():
        (folder / "__init__.py").write_text(f'"""Rules on {topic.replace("-", " ")}."""\n', "utf-8")
    title = name.replace("-", " ").capitalize()
    cls = "".join(word.capitalize() for word in name.split("-"))
    path.write_text(TEMPLATE.format(title=title, name=name, topic=topic, cls=cls), "utf-8")
    print(f"wrote {path.relative_to(ROOT)}: now fill the headings, the patterns and at least six finds and six passes")
    return 0


if __name__ == "__main__":
    sys.exit(main())
