"""
Arrays passed inside compiled code as where they begin, and nothing else.

numba passes an array as seven numbers or more, and a finder takes a dozen arrays: writing those down at each call cost
a third of the time of a scan. A borrowed array is one number (of a table with columns: two, with how many rows it has);
how wide a row is belongs to its type. It is read and written as the array it was made of, which must outlive it.
"""

from typing import TYPE_CHECKING, Any

from inzage.detection.kernel.compiled import IS_COMPILED

if TYPE_CHECKING or not IS_COMPILED:

    def row_borrowed(array: Any) -> Any:
        """Borrow an array of one dimension."""
        return array

    def table_borrowed(array: Any, width: int) -> Any:  # noqa: ARG001 - any array
        """Borrow an array of two dimensions whose rows have this width and stand after each other."""
        return array

else:
    import operator

    from numba.core import cgutils, types
    from numba.core.imputils import lower_builtin, lower_getattr
    from numba.core.typing.templates import AbstractTemplate, AttributeTemplate, infer_getattr, infer_global, signature
    from numba.extending import intrinsic, models, register_model

    class Borrowed(types.Type):
        """Numbers after each other; where `width` is not zero, in rows."""

        def __init__(self, dtype: Any, width: int) -> None:
            self.dtype, self.width = dtype, width
            super().__init__(name=f"Borrowed({dtype}, {width})")

    @register_model(Borrowed)
    class BorrowedModel(models.StructModel):
        """Where it begins; of a table also how many rows it has."""

        def __init__(self, manager: Any, kind: Any) -> None:
            rows = [("rows", types.intp)] if kind.width else []
            super().__init__(manager, kind, [("data", types.CPointer(kind.dtype)), *rows])

    @infer_getattr
    class Shape(AttributeTemplate):
        """Only `shape` can be asked of a table."""

        key = Borrowed

        def resolve_shape(self, kind: Any) -> Any:
            return types.UniTuple(types.intp, 2) if kind.width else None

    @lower_getattr(Borrowed, "shape")
    def shape_of(context: Any, builder: Any, kind: Any, value: Any) -> Any:
        """How many rows and columns a table has."""
        made = cgutils.create_struct_proxy(kind)(context, builder, value=value)
        return context.make_tuple(
            builder, types.UniTuple(types.intp, 2), (made.rows, context.get_constant(types.intp, kind.width))
        )

    def is_place(index: Any, kind: Any) -> bool:
        """Whether an index says row and column of a table, or a place in a row."""
        if not kind.width:
            return isinstance(index, types.Integer)
        return isinstance(index, types.BaseTuple) and len(index) == len(("row", "column"))

    def meant(index: Any) -> Any:
        """Whole numbers of all sizes are made into one."""
        return types.UniTuple(types.intp, len(index)) if isinstance(index, types.BaseTuple) else types.intp

    @infer_global(operator.getitem)
    class Taken(AbstractTemplate):
        """A number; or of a table, one row."""

        def generic(self, args: Any, kws: Any) -> Any:  # noqa: ARG002 - as numba has it
            kind, index = args
            if not isinstance(kind, Borrowed):
                return None
            if is_place(index, kind):
                return signature(kind.dtype, kind, meant(index))
            return signature(Borrowed(kind.dtype, 0), kind, types.intp) if isinstance(index, types.Integer) else None

    @infer_global(operator.setitem)
    class Put(AbstractTemplate):
        """A number is written."""

        def generic(self, args: Any, kws: Any) -> Any:  # noqa: ARG002 - as numba has it
            kind, index, _ = args
            fits = isinstance(kind, Borrowed) and is_place(index, kind)
            return signature(types.none, kind, meant(index), kind.dtype) if fits else None

    def place_of(context: Any, builder: Any, kind: Any, value: Any, index: Any) -> Any:
        """Where a number stands, or a row begins."""
        made = cgutils.create_struct_proxy(kind)(context, builder, value=value)
        return builder.gep(made.data, [index])

    def counted(context: Any, builder: Any, kind: Any, index: Any) -> Any:
        """The place in the whole table of a row and a column."""
        row, column = cgutils.unpack_tuple(builder, index)
        return builder.add(builder.mul(row, context.get_constant(types.intp, kind.width)), column)

    @lower_builtin(operator.getitem, Borrowed, types.intp)
    def row_or_number(context: Any, builder: Any, sig: Any, args: Any) -> Any:
        """Take a number of a row, or a row of a table."""
        kind = sig.args[0]
        if not kind.width:
            return context.unpack_value(builder, kind.dtype, place_of(context, builder, kind, *args))
        first = builder.mul(args[1], context.get_constant(types.intp, kind.width))
        row = cgutils.create_struct_proxy(sig.return_type)(context, builder)
        row.data = place_of(context, builder, kind, args[0], first)
        return row._getvalue()  # noqa: SLF001 - so numba names it

    @lower_builtin(operator.getitem, Borrowed, types.UniTuple)
    def number(context: Any, builder: Any, sig: Any, args: Any) -> Any:
        """Take a number of a table."""
        kind = sig.args[0]
        place = place_of(context, builder, kind, args[0], counted(context, builder, kind, args[1]))
        return context.unpack_value(builder, kind.dtype, place)

    @lower_builtin(operator.setitem, Borrowed, types.intp, types.Any)
    def put_in_row(context: Any, builder: Any, sig: Any, args: Any) -> None:
        """Write a number in a row."""
        kind = sig.args[0]
        context.pack_value(builder, kind.dtype, args[2], place_of(context, builder, kind, args[0], args[1]))

    @lower_builtin(operator.setitem, Borrowed, types.UniTuple, types.Any)
    def put_in_table(context: Any, builder: Any, sig: Any, args: Any) -> None:
        """Write a number in a table."""
        kind = sig.args[0]
        place = place_of(context, builder, kind, args[0], counted(context, builder, kind, args[1]))
        context.pack_value(builder, kind.dtype, args[2], place)

    @intrinsic
    def row_borrowed(typingctx: Any, array: Any) -> Any:  # noqa: ARG001 - the shape that numba asks for
        """Borrow an array of one dimension."""
        return Borrowed(array.dtype, 0)(array), lent

    @intrinsic(prefer_literal=True)
    def table_borrowed(typingctx: Any, array: Any, width: Any) -> Any:  # noqa: ARG001 - the shape that numba asks for
        """Borrow an array of two dimensions whose rows have this width and stand after each other."""
        if not isinstance(width, types.IntegerLiteral):
            return None
        return Borrowed(array.dtype, width.literal_value)(array, width), lent

    def lent(context: Any, builder: Any, sig: Any, args: Any) -> Any:
        """Keep of an array where it begins, and how many rows it has."""
        array = context.make_array(sig.args[0])(context, builder, args[0])
        made = cgutils.create_struct_proxy(sig.return_type)(context, builder)
        made.data = array.data
        if sig.return_type.width:
            made.rows = cgutils.unpack_tuple(builder, array.shape)[0]
        return made._getvalue()  # noqa: SLF001 - so numba names it
