"""What the system says of the processor."""

from pathlib import Path

from thirteen_hours.reading.processor import told

TWO = """\
processor\t: 0
vendor_id\t: AuthenticAMD
flags\t\t: fpu avx2 avx512_vbmi2

processor\t: 1
vendor_id\t: GenuineIntel
"""


def test_the_first_processor_is_told(tmp_path: Path) -> None:
    """Each line is a name and what it says; only the first of several processors counts."""
    path = tmp_path / "cpuinfo"
    path.write_text(TWO)
    found = told(path)
    assert (found["processor"], found["vendor_id"]) == ("0", "AuthenticAMD")
    assert "avx512_vbmi2" in found["flags"].split()


def test_where_nothing_is_said_nothing_is_known(tmp_path: Path) -> None:
    """On a system that tells nothing, or something else, there is no complaint."""
    assert told(tmp_path / "none") == {}
    (tmp_path / "odd").write_bytes(b"\xff\x00 without a colon")
    assert "flags" not in told(tmp_path / "odd")
