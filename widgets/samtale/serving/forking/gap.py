"""A page that is the same for everybody but for one word, ready to send, compressed or not."""

from __future__ import annotations

import struct
import zlib

HEAD = b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x02\xff"  # gzip, no name, no time


class Page:
    """A page with a gap.

    The parts around the gap are compressed once; they, the compressed word and a sum over all are one gzip stream.

    Parameters
    ----------
    before, after
        What stands around the gap.

    Examples
    --------
    >>> import gzip
    >>> page = Page(b"<p>Hej ", b"!</p>")
    >>> page.whole(b"Ida"), gzip.decompress(page.packed(b"Ida"))
    (b'<p>Hej Ida!</p>', b'<p>Hej Ida!</p>')
    """

    def __init__(self, before: bytes, after: bytes) -> None:
        self.before, self.after = before, after
        self._packed = _deflate(before, zlib.Z_FULL_FLUSH), _deflate(after, zlib.Z_FINISH)
        self._sum = zlib.crc32(before)

    def whole(self, word: bytes) -> bytes:
        """Return the page with a word in the gap."""
        return self.before + word + self.after

    def packed(self, word: bytes) -> bytes:
        """Return the same as gzip."""
        before, after = self._packed
        check = zlib.crc32(self.after, zlib.crc32(word, self._sum))
        length = len(self.before) + len(word) + len(self.after)
        tail = struct.pack("<II", check, length & 0xFFFFFFFF)
        return HEAD + before + _deflate(word, zlib.Z_FULL_FLUSH) + after + tail


def _deflate(part: bytes, end: int) -> bytes:
    """Compress a part so that it needs nothing of the part before it."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS)
    return packer.compress(part) + packer.flush(end)
