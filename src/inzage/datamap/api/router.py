"""All addresses of the map over JSON."""

from ninja import Router

from inzage.datamap.api.fields import router as fields
from inzage.datamap.api.lessons import router as lessons
from inzage.datamap.api.organisation import router as organisation
from inzage.datamap.api.overview import router as overview
from inzage.datamap.api.proposals import router as proposals
from inzage.datamap.api.register import router as register
from inzage.datamap.api.register_files import router as register_files
from inzage.datamap.api.retention import router as retention
from inzage.datamap.api.scans import router as scans
from inzage.datamap.api.systems import router as systems
from inzage.datamap.api.use import router as use
from inzage.datamap.api.use_deciding import router as use_deciding

router = Router(tags=["map"])
registers = (register, register_files, retention)
for part in (systems, scans, fields, lessons, proposals, *registers, organisation, overview, use, use_deciding):
    router.add_router("", part)
