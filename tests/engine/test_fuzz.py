"""Random scenarios: the engine's answers are the kernel's."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from iptables_py.app.test.replay import Replay
from tests.engine import fuzz

KERNEL = Path(__file__).parent / "kernel"
SEEDS = 2 * int(os.environ.get("PROPERTIES", "1"))
# kinds whose scenarios still differ from the kernel in some seeds
OPEN = ("routing", "tcp")
