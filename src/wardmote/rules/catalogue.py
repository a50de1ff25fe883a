"""Finds every rule: one instance a file, in order of topic and code."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from typing import TYPE_CHECKING

import wardmote.rules
from wardmote.core.rule import Rule

if TYPE_CHECKING:
    from collections.abc import Iterator


def _modules() -> Iterator[str]:
    for folder in iter_modules(wardmote.rules.__path__):
        if not folder.ispkg:
            continue
        package = import_module(f"wardmote.rules.{folder.name}")
        for module in iter_modules(package.__path__):
            yield f"wardmote.rules.{folder.name}.{module.name}"


@cache
def all_rules() -> tuple[Rule, ...]:
    """Every rule, once; raises TypeError for a file that holds no rule or more than one."""
    found: list[Rule] = []
    for name in _modules():
        module = import_module(name)
        own = [
            thing
            for thing in vars(module).values()
            if isinstance(thing, type) and issubclass(thing, Rule) and thing.__module__ == name
        ]
        if len(own) != 1:
            message = f"{name} must hold one rule, not {len(own)}"
            raise TypeError(message)
        found.append(own[0]())
    return tuple(sorted(found, key=lambda rule: (rule.topic, rule.code)))


def rule_named(code: str) -> Rule:
    """The rule of that code; raises KeyError where there is none."""
    for rule in all_rules():
        if rule.code == code:
            return rule
    raise KeyError(code)
