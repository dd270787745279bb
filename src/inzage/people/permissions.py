"""Who may do what: one table. An act that is not in a role's row is refused."""

from enum import StrEnum

from inzage.people.records import Role


class Act(StrEnum):
    """Something a member can be allowed to do."""

    SEE_MAP = "see_map"
    """See every system, its fields and the map."""

    SEE_OWN_SYSTEMS = "see_own_systems"
    """See the systems one owns."""

    SCAN_SYSTEM = "scan_system"
    """Look at a system that one may see."""

    ADD_SYSTEM = "add_system"
    """Put a system on the map."""

    CHANGE_SYSTEM = "change_system"
    """Change the facts, the secret and the measures of a system, or take it off the map."""

    REVIEW_FIELD = "review_field"
    """Decide what a field holds."""

    SEE_REGISTER = "see_register"
    """See the register: what data is used for, who gets it, how long it is kept."""

    WRITE_REGISTER = "write_register"
    """Write down activities and who gets data, accept and refuse what inzage proposes."""

    ASK_WHO_LOOKED = "ask_who_looked"
    """Ask who looked at the data of one person."""

    SEE_PEOPLE = "see_people"
    """See who works here, in which department and role."""

    MANAGE_PEOPLE = "manage_people"
    """Add members and departments, change roles, deactivate; write down how to reach the organisation."""

    SEE_LEDGER = "see_ledger"
    """Read the ledger and whether it is whole."""

    USE_API = "use_api"
    """Make a token for programs; it may do what its member may."""


OFFICER, AGENT, OWNER, ENGINEER, AUDITOR = (
    Role.PRIVACY_OFFICER,
    Role.AGENT,
    Role.OWNER,
    Role.ENGINEER,
    Role.AUDITOR,
)

TABLE: dict[Act, frozenset[Role]] = {
    Act.SEE_MAP: frozenset({OFFICER, ENGINEER, AUDITOR}),
    Act.SEE_OWN_SYSTEMS: frozenset({OFFICER, OWNER, ENGINEER, AUDITOR}),
    Act.SCAN_SYSTEM: frozenset({OFFICER, OWNER, ENGINEER}),
    Act.ADD_SYSTEM: frozenset({OFFICER, ENGINEER}),
    Act.CHANGE_SYSTEM: frozenset({OFFICER, ENGINEER}),
    Act.REVIEW_FIELD: frozenset({OFFICER, OWNER, ENGINEER}),
    Act.SEE_REGISTER: frozenset({OFFICER, ENGINEER, AUDITOR}),
    Act.WRITE_REGISTER: frozenset({OFFICER}),
    Act.ASK_WHO_LOOKED: frozenset({OFFICER}),
    Act.SEE_PEOPLE: frozenset({OFFICER, AGENT, OWNER, ENGINEER, AUDITOR}),
    Act.MANAGE_PEOPLE: frozenset({OFFICER}),
    Act.SEE_LEDGER: frozenset({OFFICER, AUDITOR}),
    Act.USE_API: frozenset({OFFICER, ENGINEER, AUDITOR}),
}


def may(role: str, act: Act) -> bool:
    """Whether this role may do this. What is no role may do nothing."""
    return role in TABLE[act]
