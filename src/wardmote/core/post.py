"""A post and what is known around it: the input half of the check contract.

`read_post` turns one JSON object into a `Post`. Only `id` and `text` are required; what is not given
stays unknown (None or empty), and a rule that needs it says so. Every fault of an entry is reported
at once, with the field's path. Times without a zone are taken as Europe/London and said so in
`Post.assumed`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from wardmote.core.fields import Reader
from wardmote.core.known import (
    ACCOUNT_KINDS,
    AUDIENCES,
    DECISION_KINDS,
    KINDS,
    LICENCES,
    PLATFORMS,
)

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date, datetime

MAX_TEXT = 20_000_000
"""Code points of text that one post may have; more is refused rather than read for minutes."""


class PostError(ValueError):
    """An entry that cannot be read as a post. `faults` holds one sentence a fault, with the field's path."""

    def __init__(self, faults: list[str], post_id: str | None = None) -> None:
        super().__init__("; ".join(faults))
        self.faults = faults
        self.post_id = post_id


@dataclass(frozen=True, slots=True)
class Account:
    """The account that the post comes from."""

    kind: str | None = None
    audience: str | None = None
    handle: str | None = None
    display_name: str | None = None
    bio: str | None = None


@dataclass(frozen=True, slots=True)
class Author:
    """Who posts. `contacts`: own details that the author publishes; `candidate`: ids of elections stood in."""

    role: str | None = None
    name: str | None = None
    committees: tuple[str, ...] | None = None
    party: str | None = None
    contacts: tuple[str, ...] = ()
    candidate: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True)
class Media:
    """An image or other file of the post."""

    path: str | None = None
    alt: str | None = None
    licence: str | None = None


@dataclass(frozen=True, slots=True)
class Shared:
    """The post that this one shares, likes or answers."""

    author: str | None = None
    url: str | None = None
    text: str | None = None
    official: bool | None = None
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Decision:
    """A matter that a committee decides. `decided_on` None means pending; `state` may reopen it."""

    reference: str | None
    title: str | None
    aliases: tuple[str, ...] = ()
    kind: str | None = None
    committee: str | None = None
    decided_on: date | None = None
    deciders: tuple[str, ...] | None = None
    state: str | None = None

    @property
    def names(self) -> tuple[str, ...]:
        """Every name by which a post may mention the matter."""
        return tuple(name for name in (self.reference, self.title, *self.aliases) if name)


@dataclass(frozen=True, slots=True)
class Election:
    """An election in the area, with the day of its notice and of the poll."""

    id: str
    notice: date | None = None
    poll: date | None = None


@dataclass(frozen=True, slots=True)
class Item:
    """An item of a meeting's agenda. `released`: when an exempt item became public; None, never."""

    title: str
    exempt: bool = False
    released: datetime | None = None
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Meeting:
    """A meeting with its agenda."""

    title: str | None
    starts: datetime | None = None
    ends: datetime | None = None
    items: tuple[Item, ...] = ()


@dataclass(frozen=True, slots=True)
class Incident:
    """An emergency that the council has declared; `to` None, still open."""

    title: str | None
    starts: datetime | None = None
    ends: datetime | None = None


@dataclass(frozen=True, slots=True)
class Confidential:
    """A paper or matter under confidence or embargo; `until` None, without end."""

    title: str | None
    aliases: tuple[str, ...] = ()
    until: datetime | None = None

    @property
    def names(self) -> tuple[str, ...]:
        """Every name by which a post may mention it."""
        return tuple(name for name in (self.title, *self.aliases) if name)


@dataclass(frozen=True, slots=True)
class Person:
    """A named person: a member of staff, or someone who consented to being named."""

    name: str
    written: bool | None = None
    scope: str | None = None
    given: datetime | None = None
    withdrawn: datetime | None = None


@dataclass(frozen=True, slots=True)
class Recent:
    """An earlier item of the same author."""

    text: str
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Context:
    """What the council knows around the post. None means not told; an empty tuple, that there is none."""

    decisions: tuple[Decision, ...] | None = None
    elections: tuple[Election, ...] | None = None
    meetings: tuple[Meeting, ...] | None = None
    incidents: tuple[Incident, ...] | None = None
    confidential: tuple[Confidential, ...] | None = None
    staff: tuple[Person, ...] | None = None
    consents: tuple[Person, ...] | None = None
    recent: tuple[Recent, ...] | None = None


NOBODY = Author()
NO_ACCOUNT = Account()
NO_CONTEXT = Context()
"""What an author, an account and a context are where none was given."""


@dataclass(frozen=True, slots=True)
class Post:
    """One post, draft or published, as the check contract gives it.

    at: aware; None where not given.  ai: whether it was made with AI, where said.
    assumed: what was taken for granted in reading it.
    """

    id: str
    text: str
    platform: str | None = None
    kind: str | None = None
    at: datetime | None = None
    account: Account = NO_ACCOUNT
    author: Author = NOBODY
    media: tuple[Media, ...] = ()
    shares: Shared | None = None
    context: Context = NO_CONTEXT
    ai: bool | None = None
    assumed: tuple[str, ...] = field(default=())


POST_FIELDS = ("id", "text", "platform", "kind", "at", "account", "author", "media", "shares", "context", "ai")


def read_post(entry: object) -> Post:
    """Read one entry of the check contract.

    Raises PostError with every fault found: a wrong type, an unknown field or value, an impossible time.
    """
    reader = Reader()
    if not isinstance(entry, dict):
        raise PostError([f"a post is a JSON object, not {reader.kind_of(entry)}; at the least an id and a text"])
    post_id = entry.get("id")
    if isinstance(post_id, int) and not isinstance(post_id, bool):
        post_id = str(post_id)
    elif not isinstance(post_id, str):
        reader.fault("id", "is missing" if post_id is None else f"must be text, not {reader.kind_of(post_id)}")
        post_id = None
    text = entry.get("text")
    if not isinstance(text, str):
        reader.fault("text", "is missing" if text is None else f"must be text, not {reader.kind_of(text)}")
        text = ""
    elif len(text) > MAX_TEXT:
        reader.fault("text", f"has {len(text):,} characters; a post may have {MAX_TEXT:,}")
        text = ""
    reader.only(entry, POST_FIELDS, "")
    post = Post(
        id=post_id or "",
        text=text,
        platform=reader.choice(entry, "platform", PLATFORMS, ""),
        kind=reader.choice(entry, "kind", KINDS, ""),
        at=reader.time(entry, "at", ""),
        account=_read_account(reader, entry.get("account")),
        author=_read_author(reader, entry.get("author")),
        media=_read_media(reader, entry.get("media")),
        shares=_read_shares(reader, entry.get("shares")),
        context=_read_context(reader, entry.get("context")),
        ai=reader.boolean(entry, "ai", ""),
        assumed=tuple(reader.assumed),
    )
    if reader.faults:
        raise PostError(reader.faults, post_id)
    return post


def _read_account(reader: Reader, value: object) -> Account:
    if value is None:
        return NO_ACCOUNT
    entry = reader.mapping(value, "account")
    reader.only(entry, ("kind", "audience", "handle", "display_name", "bio"), "account.")
    return Account(
        kind=reader.choice(entry, "kind", ACCOUNT_KINDS, "account."),
        audience=reader.choice(entry, "audience", AUDIENCES, "account."),
        handle=reader.text(entry, "handle", "account."),
        display_name=reader.text(entry, "display_name", "account."),
        bio=reader.text(entry, "bio", "account."),
    )


def _read_author(reader: Reader, value: object) -> Author:
    if value is None:
        return NOBODY
    entry = reader.mapping(value, "author")
    reader.only(entry, ("role", "name", "committees", "party", "contacts", "candidate"), "author.")
    return Author(
        role=reader.text(entry, "role", "author."),
        name=reader.text(entry, "name", "author."),
        committees=reader.texts(entry, "committees", "author."),
        party=reader.text(entry, "party", "author."),
        contacts=reader.texts(entry, "contacts", "author.") or (),
        candidate=reader.texts(entry, "candidate", "author."),
    )


def _read_media(reader: Reader, value: object) -> tuple[Media, ...]:
    if value is None:
        return ()
    found = []
    for where, entry in reader.mappings(value, "media"):
        reader.only(entry, ("path", "alt", "licence"), where)
        found.append(
            Media(
                path=reader.text(entry, "path", where),
                alt=reader.text(entry, "alt", where),
                licence=reader.choice(entry, "licence", LICENCES, where),
            )
        )
    return tuple(found)


def _read_shares(reader: Reader, value: object) -> Shared | None:
    if value is None:
        return None
    entry = reader.mapping(value, "shares")
    reader.only(entry, ("author", "url", "text", "official", "at"), "shares.")
    return Shared(
        author=reader.text(entry, "author", "shares."),
        url=reader.text(entry, "url", "shares."),
        text=reader.text(entry, "text", "shares."),
        official=reader.boolean(entry, "official", "shares."),
        at=reader.time(entry, "at", "shares."),
    )


_CONTEXT_FIELDS = ("decisions", "elections", "meetings", "incidents", "confidential", "staff", "consents", "recent")


def _read_context(reader: Reader, value: object) -> Context:
    if value is None:
        return NO_CONTEXT
    entry = reader.mapping(value, "context")
    reader.only(entry, _CONTEXT_FIELDS, "context.")
    return Context(
        decisions=_read_decisions(reader, entry.get("decisions")),
        elections=_read_elections(reader, entry.get("elections")),
        meetings=_read_meetings(reader, entry.get("meetings")),
        incidents=_read_incidents(reader, entry.get("incidents")),
        confidential=_read_confidential(reader, entry.get("confidential")),
        staff=_read_people(reader, entry.get("staff"), "context.staff"),
        consents=_read_people(reader, entry.get("consents"), "context.consents"),
        recent=_read_recent(reader, entry.get("recent")),
    )


def _read_decisions(reader: Reader, value: object) -> tuple[Decision, ...] | None:
    if value is None:
        return None
    found = []
    known = ("reference", "title", "aliases", "kind", "committee", "decided_on", "deciders", "state")
    for where, entry in reader.mappings(value, "context.decisions"):
        reader.only(entry, known, where)
        found.append(
            Decision(
                reference=reader.text(entry, "reference", where),
                title=reader.text(entry, "title", where),
                aliases=reader.texts(entry, "aliases", where) or (),
                kind=reader.choice(entry, "kind", DECISION_KINDS, where),
                committee=reader.text(entry, "committee", where),
                decided_on=reader.day(entry, "decided_on", where),
                deciders=reader.texts(entry, "deciders", where),
                state=reader.text(entry, "state", where),
            )
        )
    return tuple(found)


def _read_elections(reader: Reader, value: object) -> tuple[Election, ...] | None:
    if value is None:
        return None
    found = []
    for where, entry in reader.mappings(value, "context.elections"):
        reader.only(entry, ("id", "notice", "poll"), where)
        found.append(
            Election(
                id=reader.text(entry, "id", where) or "",
                notice=reader.day(entry, "notice", where),
                poll=reader.day(entry, "poll", where),
            )
        )
    return tuple(found)


def _read_meetings(reader: Reader, value: object) -> tuple[Meeting, ...] | None:
    if value is None:
        return None
    found = []
    for where, entry in reader.mappings(value, "context.meetings"):
        reader.only(entry, ("title", "starts", "ends", "items"), where)
        items = []
        for at, item in reader.mappings(entry.get("items") or [], where + "items"):
            reader.only(item, ("title", "exempt", "released", "aliases"), at)
            items.append(
                Item(
                    title=reader.text(item, "title", at) or "",
                    exempt=bool(reader.boolean(item, "exempt", at)),
                    released=reader.time(item, "released", at),
                    aliases=reader.texts(item, "aliases", at) or (),
                )
            )
        found.append(
            Meeting(
                title=reader.text(entry, "title", where),
                starts=reader.time(entry, "starts", where),
                ends=reader.time(entry, "ends", where),
                items=tuple(items),
            )
        )
    return tuple(found)


def _read_incidents(reader: Reader, value: object) -> tuple[Incident, ...] | None:
    if value is None:
        return None
    found = []
    for where, entry in reader.mappings(value, "context.incidents"):
        reader.only(entry, ("title", "from", "to"), where)
        found.append(
            Incident(
                title=reader.text(entry, "title", where),
                starts=reader.time(entry, "from", where),
                ends=reader.time(entry, "to", where),
            )
        )
    return tuple(found)


def _read_confidential(reader: Reader, value: object) -> tuple[Confidential, ...] | None:
    if value is None:
        return None
    found = []
    for where, entry in reader.mappings(value, "context.confidential"):
        reader.only(entry, ("title", "aliases", "until"), where)
        found.append(
            Confidential(
                title=reader.text(entry, "title", where),
                aliases=reader.texts(entry, "aliases", where) or (),
                until=reader.time(entry, "until", where),
            )
        )
    return tuple(found)


def _read_people(reader: Reader, value: object, path: str) -> tuple[Person, ...] | None:
    if value is None:
        return None
    found = []
    for where, item in reader.items(value, path):
        if isinstance(item, str):
            found.append(Person(name=item))
            continue
        entry: Mapping[str, Any] = reader.mapping(item, where.rstrip("."))
        reader.only(entry, ("name", "written", "scope", "given", "withdrawn"), where)
        found.append(
            Person(
                name=reader.text(entry, "name", where) or "",
                written=reader.boolean(entry, "written", where),
                scope=reader.text(entry, "scope", where),
                given=reader.time(entry, "given", where),
                withdrawn=reader.time(entry, "withdrawn", where),
            )
        )
    return tuple(found)


def _read_recent(reader: Reader, value: object) -> tuple[Recent, ...] | None:
    if value is None:
        return None
    found = []
    for where, entry in reader.mappings(value, "context.recent"):
        reader.only(entry, ("at", "text"), where)
        found.append(Recent(text=reader.text(entry, "text", where) or "", at=reader.time(entry, "at", where)))
    return tuple(found)
