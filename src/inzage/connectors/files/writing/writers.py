"""Which writer belongs to which reader."""

from inzage.connectors.errors import Unsupported
from inzage.connectors.files import sentences
from inzage.connectors.files.delimited.reader import Delimited
from inzage.connectors.files.jsondocument import JsonDocument
from inzage.connectors.files.jsonlines import JsonLines
from inzage.connectors.files.parquet import Parquet
from inzage.connectors.files.reader import Reader
from inzage.connectors.files.sheets import Sheet
from inzage.connectors.files.writing.change import Writer
from inzage.connectors.files.writing.delimited import DelimitedWriter
from inzage.connectors.files.writing.jsondocument import JsonDocumentWriter
from inzage.connectors.files.writing.jsonlines import JsonLinesWriter
from inzage.connectors.files.writing.parquet import ParquetWriter
from inzage.connectors.files.writing.sheets import SheetWriter


def writer_for(reader: Reader) -> Writer:
    """
    Return what can write this dataset anew.

    Raises:
        Unsupported: if nothing can; a compressed file is changed where it is made.
    """
    if not reader.file.is_packed:
        match reader:
            case Delimited():
                return DelimitedWriter(reader)
            case JsonLines():
                return JsonLinesWriter(reader)
            case JsonDocument():
                return JsonDocumentWriter(reader)
            case Parquet():
                return ParquetWriter(reader)
            case Sheet():
                return SheetWriter(reader)
    raise Unsupported(sentences.CANNOT_WRITE, place=reader.file.name)
