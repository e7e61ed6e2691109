"""The wheel alone is the program: what it carries, and that its demo runs where there is no checkout; the source
archive is what git holds."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
DATA = {".txt", ".service", ".timer", ".typed"}
"""Files of the packages that are no code."""


@pytest.fixture(scope="module")
def unpacked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What an installer unpacks; built from a copy, so that nothing is left in the checkout, without the network."""
    source, wheels = tmp_path_factory.mktemp("source"), tmp_path_factory.mktemp("wheels")
    skip = shutil.ignore_patterns("__pycache__", "*.egg-info")
    for name in ("agent", "systemd"):
        shutil.copytree(ROOT / name, source / name, ignore=skip)
    for name in ("pyproject.toml", "README.md", "LICENSE", "config.example.yaml"):
        shutil.copy(ROOT / name, source)
    build = f"from setuptools.build_meta import build_wheel; build_wheel({str(wheels)!r})"
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", build], cwd=source, capture_output=True, text=True, timeout=100
    )
    assert done.returncode == 0, done.stderr[-2000:]
    (wheel,) = wheels.glob("followup_agent-*-py3-none-any.whl")
    into = tmp_path_factory.mktemp("unpacked")
    zipfile.ZipFile(wheel).extractall(into)
    return into


def test_it_carries_every_module_every_table_and_the_units(unpacked: Path) -> None:
    def files(root: Path, below: Path) -> set[str]:
        return {str(path.relative_to(root)) for path in below.rglob("*") if path.suffix in DATA | {".py"}}

    carried = files(unpacked, unpacked / "agent")
    units = {f"agent/systemd/{path.name}" for path in (ROOT / "systemd").iterdir() if path.suffix in DATA}
    assert carried - {"agent/systemd/__init__.py"} == files(ROOT, ROOT / "agent") | units
    for path in (ROOT / "systemd").iterdir():
        assert (unpacked / "agent" / "systemd" / path.name).read_bytes() == path.read_bytes()


def test_it_says_what_it_is_and_the_demo_runs_from_it(unpacked: Path, tmp_path: Path) -> None:
    points = next(unpacked.glob("*.dist-info")) / "entry_points.txt"
    assert "followup = agent.cli:main" in points.read_text()
    env = {k: v for k, v in os.environ.items() if k != "PYTHONPATH"} | {"PYTHONPATH": str(unpacked)}
    where = [sys.executable, "-c", "import agent; print(agent.__file__)"]
    place = subprocess.run(where, cwd=tmp_path, env=env, capture_output=True, text=True, timeout=60)
    assert place.stdout.startswith(str(unpacked))  # not the checkout, which may be installed as well
    for words in (("--version",), ("demo",)):
        run = [sys.executable, "-m", "agent", *words]
        done = subprocess.run(run, cwd=tmp_path, env=env, capture_output=True, text=True, timeout=100)
        assert done.returncode == 0, done.stderr[-2000:]
    assert "mails to Globex since: 0" in done.stdout


def test_the_configuration_with_every_key_comes_along(unpacked: Path, tmp_path: Path) -> None:
    data = next(unpacked.glob("*.data")) / "data" / "share" / "doc" / "followup-agent" / "config.example.yaml"
    assert data.read_bytes() == (ROOT / "config.example.yaml").read_bytes()
    # Where an installer puts it is written in the RECORD; here by hand, as pip does.
    installed = tmp_path / "lib" / "site-packages"
    shutil.copytree(unpacked / "agent", installed / "agent")
    info = next(unpacked.glob("*.dist-info"))
    shutil.copytree(info, installed / info.name)
    (there := tmp_path / "share").mkdir()
    shutil.copy(data, there)
    record = installed / info.name / "RECORD"
    record.write_text(record.read_text() + "../../share/config.example.yaml,,\n")
    done = subprocess.run(
        [sys.executable, "-m", "agent", "init", "--example"],
        cwd=tmp_path, env=os.environ | {"PYTHONPATH": str(installed)}, capture_output=True, text=True, timeout=60,
    )  # fmt: skip
    assert (done.returncode, done.stdout) == (0, (ROOT / "config.example.yaml").read_text("utf-8"))


def test_a_source_archive_holds_what_git_holds_and_is_made_again_from_itself(tmp_path: Path) -> None:
    pytest.importorskip("setuptools_scm")
    if not (ROOT / ".git").exists() or shutil.which("git") is None:
        pytest.skip("no checkout")
    checkout, first, second = tmp_path / "checkout", tmp_path / "first", tmp_path / "second"
    subprocess.run(["git", "clone", "-q", str(ROOT), str(checkout)], check=True, timeout=100)
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=checkout, check=True, capture_output=True, timeout=60)
    held = {name.decode() for name in listed.stdout.split(b"\0") if name}
    source = checkout
    for archives in (first, second):
        build = f"from setuptools.build_meta import build_sdist; build_sdist({str(archives)!r})"
        done = subprocess.run(
            [sys.executable, "-W", "ignore", "-c", build], cwd=source, capture_output=True, text=True, timeout=100
        )
        assert done.returncode == 0, done.stderr[-2000:]
        (archive,) = archives.iterdir()
        with tarfile.open(archive) as tar:
            names = {name.partition("/")[2] for name in tar.getnames() if tar.getmember(name).isfile()}
            tar.extractall(archives, filter="data")
        made = {"PKG-INFO", "setup.cfg", *(name for name in names if name.startswith("followup_agent.egg-info/"))}
        assert names - made == held - made
        source = archives / archive.name.removesuffix(".tar.gz")
