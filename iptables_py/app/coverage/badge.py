"""A badge with the percentage, as an SVG picture that needs nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from iptables_py.app.coverage.coverage import Share

LABEL = "coverage"
NOTHING = "no rules"
# From each percentage on, a colour on which white text has a contrast of at least 4.5. GREY if there is nothing.
COLOURS = ((90, "#1a7f37"), (75, "#57730a"), (50, "#96610a"), (0, "#b3261e"))
GREY = "#57606a"
CHARACTER = 6.6  # the width of a character of the font, which textLength makes sure of
PADDING = 6

SVG = """\
<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="20" viewBox="0 0 {width} 20" role="img" \
aria-label="{label}: {value}">
<title>{label}: {value}</title>
<clipPath id="rounded"><rect width="{width}" height="20" rx="3"/></clipPath>
<g clip-path="url(#rounded)">
<rect width="{left}" height="20" fill="#3d444d"/>
<rect x="{left}" width="{right}" height="20" fill="{colour}"/>
</g>
<g fill="#fff" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11" aria-hidden="true">
<text x="{padding}" y="14" textLength="{label_length}">{label}</text>
<text x="{value_start}" y="14" textLength="{value_length}">{value}</text>
</g>
</svg>
"""


def badge(share: Share) -> str:
    """Return the badge, such as `coverage 87 %`. The percentage is rounded down, so that 99.9 is not 100."""
    percent = share.reached * 100 // share.all if share.all else None
    value = NOTHING if percent is None else f"{percent} %"
    colour = GREY if percent is None else next(colour for least, colour in COLOURS if percent >= least)
    label_length, value_length = (round(len(text) * CHARACTER) for text in (LABEL, value))
    left, right = label_length + 2 * PADDING, value_length + 2 * PADDING
    return SVG.format(
        width=left + right,
        left=left,
        right=right,
        colour=colour,
        label=LABEL,
        value=value,
        padding=PADDING,
        value_start=left + PADDING,
        label_length=label_length,
        value_length=value_length,
    )
