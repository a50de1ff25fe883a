"""The walls between the rooms hold, and each falls when a breach is planted."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
LINT = Path(sys.executable).with_name("lint-imports")
RUFF = Path(sys.executable).with_name("ruff")

BREACHES = {
    "core imports a rule": ("core/words.py", "import wardmote.rules.catalogue"),
    "core imports a pack": ("core/pack.py", "import wardmote.packs.library"),
    "core imports a job": ("core/checker.py", "from wardmote.jobs import check"),
    "core imports the command line": ("core/finding.py", "import wardmote.cli.main"),
    "core opens a socket": ("core/post.py", "import socket"),
    "core asks the web, lazily": ("core/scan.py", "def fetch():\n    import http.client"),
    "core uses randomness": ("core/draft.py", "import random"),
    "core knows Django": ("core/clause.py", "import django"),
    "a rule imports a pack": ("rules/predetermination/mind_made_up.py", "import wardmote.packs.library"),
    "a rule imports another rule": (
        "rules/predetermination/mind_made_up.py",
        "import wardmote.rules.personal_data.email_published",
    ),
    "a rule asks a database": ("rules/predetermination/mind_made_up.py", "import sqlite3"),
    "a rule imports a job": ("rules/predetermination/mind_made_up.py", "from wardmote.jobs import check"),
    "packs import rules": ("packs/library.py", "import wardmote.rules.catalogue"),
    "packs start a process": ("packs/library.py", "import subprocess"),
    "a job imports the command line": ("jobs/check.py", "import wardmote.cli.main"),
    "a room without a place": ("attic/__init__.py", "import wardmote.core.words"),
}


def lint(folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [LINT, "--no-cache"],
        cwd=folder,
        env={"PYTHONPATH": str(folder / "src"), "PATH": ""},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("house")
    shutil.copy(ROOT / "pyproject.toml", folder)
    shutil.copytree(ROOT / "src", folder / "src", ignore=shutil.ignore_patterns("__pycache__", "*.table"))
    return folder


def test_the_walls_stand(house: Path) -> None:
    done = lint(house)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("breach", BREACHES)
def test_a_planted_breach_is_caught(breach: str, house: Path) -> None:
    name, line = BREACHES[breach]
    path = house / "src" / "wardmote" / name
    before = path.read_text("utf-8") if path.exists() else None
    path.parent.mkdir(exist_ok=True)
    try:
        path.write_text(f"{before or ''}\n{line}\n", "utf-8")
        done = lint(house)
        assert done.returncode != 0, f"not caught: {breach}"
        assert "Traceback" not in done.stderr
    finally:
        if before is None:
            shutil.rmtree(path.parent)
        else:
            path.write_text(before, "utf-8")


@pytest.mark.parametrize(
    "line",
    [
        "import urllib.request\nPAGE = urllib.request.urlopen('x')",
        "from datetime import datetime as dt\nNOW = dt.now()",
        "import time\nNOW = time.time()",
        "import datetime\nD = datetime.date.today()",
    ],
)
def test_a_clock_or_the_web_in_the_domain_is_caught(line: str) -> None:
    done = subprocess.run(
        [RUFF, "check", "--no-cache", "--select", "TID251", "--stdin-filename", "src/wardmote/core/planted.py", "-"],
        cwd=ROOT,
        input=line,
        capture_output=True,
        text=True,
        check=False,
    )
    assert "the domain has no" in done.stdout
