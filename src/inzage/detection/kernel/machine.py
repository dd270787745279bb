"""The two instructions of the processor that reading eight bytes at a time needs. Only compiled code calls them."""

from typing import TYPE_CHECKING, Any

import numpy as np

from inzage.detection.kernel.compiled import IS_COMPILED

if TYPE_CHECKING or not IS_COMPILED:

    def load8(data: Any, at: int) -> np.uint64:  # noqa: ANN401 - an array that was opened to Python
        """Eight bytes from a place on, the first the lowest."""
        return np.uint64(int.from_bytes(data[at : at + 8], "little"))

    def lowest(bits: np.uint64) -> int:
        """The place of the lowest bit that is set; 64 where none is."""
        number = int(bits)
        return (number & -number).bit_length() - 1 if number else 64

else:
    from llvmlite import ir
    from numba.core import cgutils, types
    from numba.extending import intrinsic

    @intrinsic
    def load8(typingctx: Any, data: Any, at: Any) -> Any:  # noqa: ANN401, ARG001 - the shape that numba asks for
        """Eight bytes from a place on, the first the lowest. The caller sees to it that they are there."""

        def code(context: Any, builder: Any, signature: Any, args: Any) -> Any:  # noqa: ANN401 - as above
            array = cgutils.create_struct_proxy(signature.args[0])(context, builder, value=args[0])
            place = builder.bitcast(builder.gep(array.data, [args[1]]), ir.IntType(64).as_pointer())
            return builder.load(place, align=1)

        return types.uint64(data, at), code

    @intrinsic
    def lowest(typingctx: Any, bits: Any) -> Any:  # noqa: ANN401, ARG001 - the shape that numba asks for
        """The place of the lowest bit that is set; 64 where none is."""

        def code(context: Any, builder: Any, signature: Any, args: Any) -> Any:  # noqa: ANN401, ARG001 - as above
            return builder.cttz(args[0], ir.Constant(ir.IntType(1), 0))

        return types.int64(bits), code
