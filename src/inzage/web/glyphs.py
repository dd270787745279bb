"""The drawings of the Delft tile: four corners around one line drawing. Shapes, no text."""

CORNERS = (
    '<path d="M3 13A10 10 0 0 0 13 3M51 3a10 10 0 0 0 10 10M61 51a10 10 0 0 0-10 10M13 61A10 10 0 0 0 3 51"/>'
    '<circle class="dot" cx="6" cy="6" r="1.8"/><circle class="dot" cx="58" cy="6" r="1.8"/>'
    '<circle class="dot" cx="58" cy="58" r="1.8"/><circle class="dot" cx="6" cy="58" r="1.8"/>'
)

GLYPHS = {
    "q0": '<path class="wash" d="M22 18h22v30H22z"/><path d="M20 16h22v32H20z"/>'
    '<path d="m25 25 2 2 4-4M25 36l2 2 4-4M34 25h4M34 36h4"/>',
    "q1": '<circle class="wash" cx="32" cy="32" r="17"/><path d="m22 24 19-3M22 24l10 19M41 21l-9 22"/>'
    '<circle class="paper" cx="22" cy="24" r="4.5"/><circle class="paper" cx="41" cy="21" r="4.5"/>'
    '<circle class="paper" cx="32" cy="43" r="4.5"/>',
    "q2": '<circle class="wash" cx="26" cy="27" r="13"/><circle cx="26" cy="27" r="8"/>'
    '<circle class="dot" cx="26" cy="27" r="2"/><path d="m32 33 14 13M41 41.5l3.5-3.5M45.5 45.5l3-3"/>',
    "q3": '<path class="wash" d="M34 18c6 9 10 14 10 19a10 10 0 0 1-20 0c0-5 4-10 10-19z"/>'
    '<path d="M32 16c6 9 10 14 10 19.5a10 10 0 0 1-20 0C22 30 26 25 32 16z"/>'
    '<path d="M27 36a5 5 0 0 0 4.5 5M18 50h28"/>',
    "q4": '<circle class="wash" cx="32" cy="31" r="17"/><circle class="paper" cx="32" cy="25" r="7"/>'
    '<path d="M18 47c1.5-8 7-12 14-12s12.5 4 14 12"/>',
    "q5": '<circle class="wash" cx="25" cy="32" r="11"/><circle cx="25" cy="32" r="11"/>'
    '<circle cx="39" cy="32" r="11"/>',
    "q6": '<path class="wash" d="M20 22h28v21H35l-8 7v-7h-7z"/><path d="M17 19h30v22H33l-8 8v-8h-8z"/>'
    '<path d="M24 27h16M24 33h10"/>',
}

LOGO = (
    '<svg viewBox="0 0 32 32" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="1.8">'
    '<rect class="paper" x="1.5" y="1.5" width="29" height="29" rx="3"/>'
    '<path d="M1.5 9A7.5 7.5 0 0 0 9 1.5M23 1.5A7.5 7.5 0 0 0 30.5 9M30.5 23a7.5 7.5 0 0 0-7.5 7.5'
    'M9 30.5A7.5 7.5 0 0 0 1.5 23"/>'
    '<circle class="tint" cx="16" cy="16" r="6"/><circle class="dot" cx="16" cy="16" r="2.3" stroke="none"/></svg>'
)
