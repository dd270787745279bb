"""
The small parts of every page: `{% load frame %}`.

Tags: `icon`, `glyph`, `logo`, `cat`, `shape`, `conf`, `cc`, `pill`, `bar`, `control`, `bare_control`,
`theme`.
Filters: `called`, `named`, `count`, `spelled`, `share`, `day`, `long_day`, `moment`.
Blocks: `filled` shows what stands in it only if there is something; `columns` puts a rail beside the work, and leaves
it out where it is empty.
"""

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from functools import lru_cache
from typing import Protocol

from babel import Locale
from django import template
from django.forms import BoundField
from django.template.base import NodeList, Parser, Token
from django.template.context import Context
from django.templatetags.static import static
from django.utils.html import format_html, format_html_join, strip_tags
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _

from inzage.law.categories import CATEGORIES, Level
from inzage.law.eea import is_outside_eea
from inzage.web import glyphs, numbers

register = template.Library()

BLOCKS = 5
LOW = 0.7
"""Below this a person must decide."""

LEVELS = {Level.ORDINARY: 1, Level.SENSITIVE: 2, Level.SPECIAL: 3}
SHAPES = {
    1: '<rect x=".7" y=".7" width="8.6" height="8.6"/>',
    2: '<rect x=".7" y=".7" width="8.6" height="8.6"/><path class="f" d="M.7.7v8.6h8.6z"/>',
    3: '<rect class="f" width="10" height="10"/>',
}
PILL_ICONS = {"ok": "check", "todo": "circle", "info": "half", "warn": "clock", "now": "alert", "": "circle"}


class Named(Protocol):
    """A system as a page has it."""

    @property
    def slug(self) -> str: ...

    @property
    def name(self) -> str: ...


@register.simple_tag
def icon(name: str, css: str = "") -> SafeString:
    """A drawing of 16 pixels. It says nothing to who listens; the words stand beside it."""
    return format_html(
        '<svg class="i{}" viewBox="0 0 16 16" aria-hidden="true"><use href="{}#i-{}"/></svg>',
        f" {css}" if css else "",
        static("web/icons.svg"),
        name,
    )


@register.simple_tag
def glyph(name: str, css: str = "") -> SafeString:
    """A Delft tile: `q1` to `q6` for the six questions, `q0` for everything else."""
    shapes = mark_safe(glyphs.CORNERS + glyphs.GLYPHS[name])  # noqa: S308 - our own shapes
    return format_html(
        '<svg class="glyph{}" viewBox="0 0 64 64" aria-hidden="true">{}</svg>', f" {css}" if css else "", shapes
    )


@register.simple_tag
def logo() -> SafeString:
    return mark_safe(glyphs.LOGO)  # noqa: S308 - our own shapes


@register.simple_tag
def cat(key: str | None, href: str = "") -> SafeString:
    """A kind of data, in the language of the page, with the shape of its level before it."""
    return _cat(key or "", href, numbers.language())


# A large list says the same few hundred words thousands of times.
@lru_cache(maxsize=1024)
def _cat(key: str, href: str, language: str) -> SafeString:
    kind = CATEGORIES.get(key)
    if kind is None:
        return format_html('<span class="faint">{}</span>', key or _("No personal data"))
    level = LEVELS[kind.level]
    words = {1: _("ordinary"), 2: _("sensitive"), 3: _("specially protected")}
    inside = format_html(
        '<svg viewBox="0 0 10 10" aria-hidden="true">{}</svg>{}<span class="vh"> ({})</span>',
        mark_safe(SHAPES[level]),  # noqa: S308 - our own shapes
        kind.nl if language == "nl" else kind.en,
        words[level],
    )
    if href:
        return format_html('<a class="cat cat--{}" href="{}">{}</a>', level, href, inside)
    return format_html('<span class="cat cat--{}">{}</span>', level, inside)


@register.simple_tag
def shape(level: int) -> SafeString:
    """The shape of a level alone: 1 ordinary, 2 sensitive, 3 specially protected. The word stands beside it."""
    return format_html(
        '<span class="shape-{0}"><svg viewBox="0 0 10 10" aria-hidden="true">{1}</svg></span>',
        level,
        mark_safe(SHAPES[level]),  # noqa: S308 - our own shapes
    )


@register.simple_tag
def conf(sure: float | None) -> SafeString:
    """How sure, as five blocks and a percentage; amber where a person must decide."""
    if sure is None:
        return format_html('<span class="faint">{}</span>', _("unknown"))
    filled = round(sure * BLOCKS)
    blocks = format_html_join(
        "", '<rect{} x="{}" width="7" height="8"/>', (_block(number, filled) for number in range(BLOCKS))
    )
    low = " conf--low" if sure < LOW else ""
    drawing = format_html('<svg viewBox="0 0 44 8" aria-hidden="true">{}</svg>', blocks)
    return format_html('<span class="conf{}">{}{}</span>', low, drawing, numbers.share(sure))


def _block(number: int, filled: int) -> tuple[SafeString, int]:
    return mark_safe(' class="on"' if number < filled else ""), number * 9  # noqa: S308 - our own text


@register.simple_tag
def cc(code: str) -> SafeString:
    """A country by its two letters; dashed, and said so, where the data has left the EEA."""
    return _cc(code, numbers.language())


@lru_cache(maxsize=1024)
def _cc(code: str, language: str) -> SafeString:
    if not code:
        return format_html('<span class="faint">{}</span>', _("country unknown"))
    outside = is_outside_eea(code)
    name = str(Locale(language).territories.get(code, code))
    said = _("%(country)s, outside the EEA") % {"country": name} if outside else name
    return format_html(
        '<span class="cc{}" title="{}"><span aria-hidden="true">{}</span><span class="vh">{}</span></span>',
        " cc--out" if outside else "",
        said,
        code,
        said,
    )


@register.simple_tag
def pill(kind: str, text: str, icon_name: str = "") -> SafeString:
    """The state of a thing: `ok`, `todo`, `info`, `soon` (amber), `now` (red) or empty."""
    kind = "warn" if kind == "soon" else kind
    css = f"pill pill--{kind}" if kind else "pill"
    return format_html('<span class="{}">{}{}</span>', css, icon(icon_name or PILL_ICONS[kind]), text)


@register.simple_tag
def bar(part: float, kind: str = "") -> SafeString:
    """A share that is done, from 0 to 1. It says nothing to who listens; the words stand beside it."""
    width = min(max(numbers.percent(part), 0), 100)
    return format_html(
        '<svg class="bar{}" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">'
        '<rect width="{}" height="6"/></svg>',
        f" bar--{kind}" if kind else "",
        width,
    )


LOOKS = {"CheckboxInput": "check", "Select": "select", "NullBooleanSelect": "select", "Textarea": "textarea"}


@register.simple_tag
def control(field: BoundField, **attributes: str) -> SafeString:
    """The control of a field of a form, in the look of its kind."""
    look = LOOKS.get(type(field.field.widget).__name__, "input")
    return field.as_widget(attrs={"class": look, **attributes})


@register.simple_tag
def bare_control(field: BoundField, **attributes: str) -> SafeString:
    """The control of a field whose help the page says in its own words."""
    field.help_text = ""
    return control(field, placeholder="", **attributes)


@register.simple_tag(takes_context=True)
def theme(context: Context) -> str:
    """Light, dark, or empty where the device decides: the member's choice, else that of this browser."""
    request = context.get("request")
    if request is None:
        return ""
    user = getattr(request, "user", None)
    chosen = user.theme if user is not None and user.is_authenticated else request.COOKIES.get("theme", "")
    return chosen if chosen in ("light", "dark") else ""


@register.filter
def called(by: str, names: Mapping[str, str]) -> str:
    """The name of who did something; what is no member, such as the command line, is called as it is."""
    return names.get(by, by)


@register.filter
def named(slug: str, systems: Iterable[Named]) -> str:
    """The name of a system, where the page has its slug and the systems it may be one of."""
    return next((one.name for one in systems if one.slug == slug), slug)


@register.filter(name="count")
def count_filter(number: int | None) -> str:
    return numbers.count(number)


@register.filter
def spelled(number: int) -> str:
    return numbers.spelled(number)


@register.filter
def share(part: float | None) -> str:
    return numbers.share(part)


@register.filter
def day(of: date | datetime | None) -> str:
    return numbers.day(of)


@register.filter
def long_day(of: date | datetime) -> str:
    return numbers.long_day(of)


@register.filter
def moment(at: datetime | None) -> str:
    return numbers.moment(at)


class Filled(template.Node):
    """Shows what it holds, if that is more than space and marks."""

    def __init__(self, nodelist: NodeList) -> None:
        self.nodelist = nodelist

    def render(self, context: Context) -> SafeString:
        text = self.nodelist.render(context)
        return text if strip_tags(text).strip() else SafeString()


@register.tag
def filled(parser: Parser, _token: Token) -> Filled:
    nodelist = parser.parse(("endfilled",))
    parser.delete_first_token()
    return Filled(nodelist)


class Columns(template.Node):
    """The work and its rail; without a rail the work takes the whole width."""

    child_nodelists = ("work", "rail")

    def __init__(self, work: NodeList, rail: NodeList) -> None:
        self.work, self.rail = work, rail

    def render(self, context: Context) -> SafeString:
        work, rail = self.work.render(context), self.rail.render(context)
        if not rail.strip():
            return work
        return format_html('<div class="cols"><div class="stack">{}</div><div class="stack">{}</div></div>', work, rail)


@register.tag
def columns(parser: Parser, _token: Token) -> Columns:
    work = parser.parse(("rail",))
    parser.delete_first_token()
    rail = parser.parse(("endcolumns",))
    parser.delete_first_token()
    return Columns(work, rail)
