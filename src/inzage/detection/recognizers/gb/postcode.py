"""British postcodes. Standard: BS 7666 part 2, Royal Mail PAF (areas, and letters that are not used)."""

from inzage.detection.kernel.rules import CERTAIN_BY_FORM
from inzage.detection.recognizers.recognizer import Edge, Recognizer

AREAS = (
    "AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY "
    "G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR "
    "NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA "
    "WC WD WF WN WR WS WV YO ZE"
).split()


class BritishPostcode(Recognizer):
    category = "postcode"
    form = rf"(?:{'|'.join(AREAS)})\d[A-Z\d]? ?\d[ABD-HJLNP-UW-Z]{{2}}"
    edge = Edge.PLACE
    rule = CERTAIN_BY_FORM
    digits = 1
    alone = 0.9
    chance = 0.4

    @property
    def presidio(self) -> str:
        return "UK_POSTCODE"
