"""`wardmote rule`: the rules there are, and what each looks for."""

from __future__ import annotations

import inspect
import json
import sys
from typing import TYPE_CHECKING

from wardmote.core.fields import did_you_mean

if TYPE_CHECKING:
    import argparse


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command to the command line."""
    command = commands.add_parser("rule", help="list the rules, or explain one")
    verbs = command.add_subparsers(dest="verb", metavar="VERB", required=True)
    listing = verbs.add_parser("list", help="every rule, by topic")
    listing.add_argument("--topic", help="only this topic")
    listing.add_argument("--format", choices=("text", "jsonl"), default="text")
    listing.set_defaults(run=run_list)
    showing = verbs.add_parser("show", help="what one rule looks for, with its examples")
    showing.add_argument("name", metavar="NAME")
    showing.set_defaults(run=run_show)


def run_list(options: argparse.Namespace) -> int:
    """Print every rule with its title and the controls it serves."""
    from wardmote.core.words import TOPICS
    from wardmote.rules.catalogue import all_rules

    if options.topic is not None and options.topic not in TOPICS:
        print(f"no topic is called “{options.topic}”{did_you_mean(options.topic, TOPICS)}", file=sys.stderr)
        return 2
    topic = None
    for rule in all_rules():
        if options.topic is not None and rule.topic != options.topic:
            continue
        if options.format == "jsonl":
            entry = {"rule": rule.code, "topic": rule.topic, "title": rule.title, "serves": list(rule.serves)}
            print(json.dumps(entry, ensure_ascii=False))
            continue
        if rule.topic != topic:
            topic = rule.topic
            print(f"{topic}")
        print(f"  {rule.code:32} {rule.title}")
    if topic is None and options.format == "text":
        print(f"no rule is about {options.topic}: it is not a matter of words", file=sys.stderr)
    return 0


def run_show(options: argparse.Namespace) -> int:
    """Print one rule: its page and its examples."""
    from wardmote.core.examples import plain
    from wardmote.core.rule import Finds, Passes
    from wardmote.rules.catalogue import all_rules, rule_named

    try:
        rule = rule_named(options.name)
    except KeyError:
        codes = [rule.code for rule in all_rules()]
        print(f"no rule is called “{options.name}”{did_you_mean(options.name, codes)}", file=sys.stderr)
        return 2
    print(f"{rule.code}: {rule.title}")
    print(f"topic {rule.topic}; serves {', '.join(rule.serves)}\n")
    print(inspect.cleandoc(sys.modules[type(rule).__module__].__doc__ or ""))
    words = {Finds: "Finds", Passes: "Passes"}
    for example in rule.examples:
        marks = example.text if isinstance(example, Finds) else plain(example.text)
        print(f"\n{words.get(type(example), 'Cannot tell')}: {marks}\n  because {example.because}")
    return 0
