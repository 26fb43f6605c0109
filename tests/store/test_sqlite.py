"""Loading SQLite, on the Python that runs the tests."""

from tests.store.conftest import Program

LOAD = "from iptables_py.store import sqlite; module = sqlite.load()\n"


def test_loading_sqlite_loads_nothing_else(program: Program) -> None:
    done = program.run(f"before = set(sys.modules)\n{LOAD}print(*sorted(set(sys.modules) - before))")
    assert (done.stderr, done.returncode) == ("", 0)
    assert set(done.stdout.split()) <= {
        "_functools",
        "_sqlite3",
        "iptables_py",
        "iptables_py.errors",
        "iptables_py.store",
        "iptables_py.store.sqlite",
        "iptables_py.store.directory",
    }


def test_a_whole_transaction_loads_nothing_else(program: Program, directory: str) -> None:
    done = program.run(
        "before = set(sys.modules)\n"
        "from iptables_py.store.store import open_store\n"
        "store = open_store(True, sys.argv[1])\n"
        "store.append(store.add_chain(4, 'filter', 'INPUT', 'ACCEPT'), '-j DROP', 0, None, None, 0, 0)\n"
        "store.commit(); store.close()\n"
        "print(*sorted(name for name in set(sys.modules) - before if not name.startswith('iptables_py')))",
        directory,
    )
    assert (done.stdout, done.stderr) == ("_functools _sqlite3\n", "")


def test_statements_are_cached_as_ever(program: Program) -> None:
    """The replacement for lru_cache works: the same text gets the same prepared statement."""
    done = program.run(
        f"{LOAD}connection = module.connect(':memory:', cached_statements=2)\n"
        "asked = []\n"
        "connection.set_authorizer(lambda *said: asked.append(said) or 0)\n"
        "for sql in ['select 1', 'select 1', 'select 2', 'select 1', 'select 3', 'select 2']:\n"
        "    before = len(asked); connection.execute(sql).fetchall(); print(len(asked) > before, end=' ')\n"
        "connection.close()"
    )
    assert (done.stdout, done.stderr) == ("True False True False True True ", "")


def test_the_real_functools_is_there_afterwards(program: Program) -> None:
    done = program.run(
        f"{LOAD}assert 'functools' not in sys.modules\n"
        "import functools, sqlite3\n"
        "assert functools.partial and functools.lru_cache.__module__ == 'functools'\n"
        "assert sqlite3.connect(':memory:').execute('select 7').fetchone() == (7,)"
    )
    assert (done.stderr, done.returncode) == ("", 0)


def test_a_real_functools_stays(program: Program) -> None:
    done = program.run(f"import functools\n{LOAD}assert sys.modules['functools'] is functools")
    assert (done.stderr, done.returncode) == ("", 0)


def test_a_python_without_sqlite(program: Program, directory: str) -> None:
    done = program.run(
        "from iptables_py.errors import Problem; from iptables_py.store.store import open_store\n"
        "sys.modules['_sqlite3'] = None\n"
        "try: open_store(True, sys.argv[1])\n"
        "except Problem as problem: print(problem.status, problem.text)\n"
        "assert 'functools' not in sys.modules",
        directory,
    )
    assert done.stdout.startswith("4 this Python has no SQLite") and done.stdout.count("\n") == 1
    assert done.stderr == ""
