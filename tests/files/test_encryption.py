"""Encrypted files: read and written everywhere, nothing in clear on the disk at any step, nobody
locked out, clear errors.
"""

import sys

import pytest

from impact_check.core.model.assessment import Answer
from impact_check.errors import BadFiles, ImpactCheckError
from impact_check.files import encryption
from impact_check.files.age_header import is_sealed, stanzas
from impact_check.files.assessments import assessment_text, load_assessment, save_assessment
from impact_check.files.disk import LocalDisk
from impact_check.files.encryption import Keys
from impact_check.files.finding import assessment_files
from impact_check.files.opened import open_assessment
from impact_check.files.saving import save_text
from tests.files.disks import Stopping

pyrage = pytest.importorskip(
    "pyrage", reason="needs the extra impact-check[encrypt]", exc_type=ImportError
)
PHRASE, SECRET = "four words of my own", "Zzyzx-secret-note"


@pytest.fixture
def keys(monkeypatch):
    """The keys of this run, forgotten afterwards; `ask` records for what it was asked."""
    keys, asked = Keys(), []

    def ask(name, is_new):
        asked.append((name, is_new))
        return PHRASE

    keys.ask, keys.asked = ask, asked
    for module in ("documents", "saving", "opened"):
        monkeypatch.setattr(sys.modules[f"impact_check.files.{module}"], "KEYS", keys)
    return keys


@pytest.fixture
def secret(one):
    return one.with_answer("conflation", Answer(answer="unknown", note=SECRET))


def key_file(folder, name, *lines):
    path = folder / name
    path.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    return path


@pytest.fixture
def mine(tmp_path):
    """An identity and its file."""
    key = pyrage.x25519.Identity.generate()
    return key, key_file(tmp_path, "key.txt", "# a comment", "", key)


@pytest.mark.parametrize("name", ["a.yaml.age", "a.json.age", "a.YAML.AGE"])
def test_written_and_read_with_a_passphrase(tmp_path, content, keys, secret, name):
    path = tmp_path / name
    save_assessment(path, secret)
    raw = path.read_bytes()
    assert is_sealed(raw) and SECRET.encode() not in raw
    clear = pyrage.passphrase.decrypt(raw, PHRASE)
    assert clear.decode() == assessment_text(secret, as_json="json" in name)
    assert load_assessment(path, content).assessment == secret
    assert [is_new for _, is_new in keys.asked] == [True, False]
    assert assessment_files((tmp_path,)) == (path,)


def test_nothing_in_clear_reaches_the_disk_at_any_step(tmp_path, content, keys, secret, mine):
    keys.identity = mine[1]

    class Watching(LocalDisk):
        def write(self, handle, data):
            assert SECRET.encode() not in bytes(data)
            super().write(handle, data)

    path, disk = tmp_path / "a.yaml.age", Watching()
    with open_assessment(path, content, disk=disk) as opened:
        opened.save(secret)
        opened.save(secret.with_answer("consent", Answer(answer="unknown", note=SECRET)))
        during = {one.name: one.read_bytes() for one in tmp_path.iterdir()}
        copy = opened.save_copy(secret)
    assert copy.name == "a.mine.yaml.age" and load_assessment(copy, content).assessment == secret
    assert len(during) == 3 and not any(SECRET.encode() in raw for raw in during.values())
    for at in range(30):
        with (
            pytest.raises((OSError, ImpactCheckError)),
            open_assessment(path, content, disk=Stopping(at, OSError(5, "x"))) as opened,
        ):
            opened.save(secret)
            raise OSError
        assert not any(SECRET.encode() in one.read_bytes() for one in tmp_path.iterdir())


def test_an_open_file_is_not_taken_for_changed_by_its_own_saves(
    tmp_path, content, keys, secret, one, mine
):
    keys.identity = mine[1]
    path = tmp_path / "a.yaml.age"
    with open_assessment(path, content) as opened:
        for each in (one, secret, secret, one):
            opened.save(each)
            assert load_assessment(path, content).assessment == each
    with open_assessment(path, content) as opened:
        assert opened.loaded.assessment == one
        opened.save(secret)
    assert load_assessment(path, content).assessment == secret


def test_the_passphrase_is_asked_before_the_first_answer(tmp_path, content, keys):
    with open_assessment(tmp_path / "a.yaml.age", content):
        assert keys.asked == [(str(tmp_path / "a.yaml.age"), True)]


def test_a_file_that_was_read_encrypted_stays_so_whatever_its_name(
    tmp_path, content, keys, secret, mine
):
    keys.identity = mine[1]
    save_assessment(tmp_path / "a.yaml.age", secret)
    (tmp_path / "a.yaml.age").rename(tmp_path / "a.yaml")
    load_assessment(tmp_path / "a.yaml", content)
    save_assessment(tmp_path / "a.yaml", secret)
    assert is_sealed((tmp_path / "a.yaml").read_bytes())


def test_wrong_passphrase(tmp_path, content, keys, one):
    (tmp_path / "a.yaml.age").write_bytes(
        pyrage.passphrase.encrypt(assessment_text(one).encode(), "another passphrase")
    )
    with pytest.raises(
        BadFiles, match=r"a\.yaml\.age:1:1: cannot be opened: the passphrase is wrong"
    ):
        load_assessment(tmp_path / "a.yaml.age", content)


def test_wrong_key_and_no_key(tmp_path, content, keys, one, mine):
    other = pyrage.x25519.Identity.generate().to_public()
    (tmp_path / "a.yaml.age").write_bytes(pyrage.encrypt(assessment_text(one).encode(), [other]))
    with pytest.raises(BadFiles, match="name yours with --identity"):
        load_assessment(tmp_path / "a.yaml.age", content)
    keys.identity = mine[1]
    with pytest.raises(BadFiles, match=r"no key in .* fits"):
        load_assessment(tmp_path / "a.yaml.age", content)


@pytest.mark.parametrize("cut", [23, 60, 120, -1])
def test_a_damaged_file(tmp_path, content, keys, one, mine, cut):
    keys.identity = mine[1]
    (tmp_path / "a.yaml.age").write_bytes(
        pyrage.encrypt(assessment_text(one).encode(), [mine[0].to_public()])[:cut]
    )
    with pytest.raises(BadFiles, match="cannot be opened"):
        load_assessment(tmp_path / "a.yaml.age", content)


def test_armoured_files_are_read(tmp_path, content, keys, one, mine):
    keys.identity = mine[1]
    (tmp_path / "a.yaml.age").write_bytes(
        pyrage.encrypt(assessment_text(one).encode(), [mine[0].to_public()], armored=True)
    )
    assert load_assessment(tmp_path / "a.yaml.age", content).assessment == one
    (tmp_path / "b.yaml.age").write_bytes(
        pyrage.passphrase.encrypt(assessment_text(one).encode(), PHRASE, armored=True)
    )
    assert load_assessment(tmp_path / "b.yaml.age", content).assessment == one


def test_a_name_that_promises_too_much(tmp_path, content, keys, one):
    (tmp_path / "a.yaml.age").write_text(assessment_text(one), encoding="utf-8")
    with pytest.raises(BadFiles, match=r"is not encrypted, though its name ends with \.age"):
        load_assessment(tmp_path / "a.yaml.age", content)


def test_nobody_is_locked_out_without_a_word(tmp_path, content, keys, one, secret, mine):
    colleague = pyrage.x25519.Identity.generate()
    path = tmp_path / "a.yaml.age"
    keys.recipients, keys.identity = key_file(tmp_path, "both.txt", colleague.to_public()), mine[1]
    save_assessment(path, one)
    for key in (colleague, mine[0]):
        assert pyrage.decrypt(path.read_bytes(), [key])
    keys.recipients, before = None, path.read_bytes()
    load_assessment(path, content)
    with pytest.raises(
        ImpactCheckError,
        match="2 keys open this file, and 1 would after saving: somebody would be locked out",
    ):
        save_assessment(path, secret)
    assert path.read_bytes() == before
    keys.identity = key_file(
        tmp_path, "mine.txt", mine[0], pyrage.x25519.Identity.generate()
    )  # as many keys, but not the colleague's
    load_assessment(path, content)
    with pytest.raises(ImpactCheckError, match="--remove-recipients"):
        save_assessment(path, secret)
    keys.recipients = key_file(tmp_path, "both.txt", colleague.to_public(), mine[0].to_public())
    save_assessment(path, secret)
    assert SECRET.encode() in pyrage.decrypt(path.read_bytes(), [colleague])


@pytest.mark.parametrize(
    ("lines", "says"),
    [
        (["nonsense"], "is no secret key of age"),
        (["# only words"], "there is no secret key of age"),
        ([], "no secret"),
    ],
)
def test_key_files_that_are_none(tmp_path, content, keys, one, lines, says):
    (tmp_path / "a.yaml.age").write_bytes(
        pyrage.encrypt(b"x", [pyrage.x25519.Identity.generate().to_public()])
    )
    keys.identity = key_file(tmp_path, "key.txt", *lines)
    with pytest.raises(ImpactCheckError, match=says) as raised:
        load_assessment(tmp_path / "a.yaml.age", content)
    assert "nonsense" not in str(raised.value)


def test_too_large_inside(tmp_path, content, keys, mine):
    keys.identity = mine[1]
    (tmp_path / "a.yaml.age").write_bytes(pyrage.encrypt(b"#" * 1_000_001, [mine[0].to_public()]))
    with pytest.raises(BadFiles, match="larger than"):
        load_assessment(tmp_path / "a.yaml.age", content)


def test_without_pyrage_it_says_what_to_install(tmp_path, content, keys, one, monkeypatch):
    (tmp_path / "a.yaml.age").write_bytes(pyrage.passphrase.encrypt(b"x", PHRASE))
    monkeypatch.setitem(sys.modules, "pyrage", None)
    for work in (
        lambda: load_assessment(tmp_path / "a.yaml.age", content),
        lambda: save_text(tmp_path / "b.yaml.age", "x"),
    ):
        with pytest.raises(ImpactCheckError, match=r"impact-check\[encrypt\]"):
            work()
    assert not (tmp_path / "b.yaml.age").exists()


def test_no_passphrase_stands_in_what_is_shown(keys):
    keys._of["x"] = encryption._Key(PHRASE)
    assert PHRASE not in repr(keys)


@pytest.mark.parametrize("work", ["22", "21", "999999"])
def test_a_file_made_to_hang_the_program_is_not_opened(work):
    raw = (
        b"age-encryption.org/v1\n-> scrypt bBjlhJVYZeE4aqUdmtRHfw %s\nZV/A\n--- x\n" % work.encode()
    )
    with pytest.raises(BadFiles, match=r"asks for so much work"):
        Keys(ask=lambda name, is_new: "x").open("f", raw)


def three_keys(folder):
    """The identities of three people, and a file of their public keys."""
    people = [pyrage.x25519.Identity.generate() for _ in range(3)]
    return people, key_file(folder, "all.txt", *(person.to_public() for person in people))


def test_fewer_recipients_than_the_file_had_stop_with_the_count(
    tmp_path, content, keys, one, secret
):
    people, everybody = three_keys(tmp_path)
    path = tmp_path / "a.yaml.age"
    keys.identity, keys.recipients = key_file(tmp_path, "key.txt", people[0]), everybody
    save_assessment(path, one)
    before = path.read_bytes()
    keys.recipients = key_file(tmp_path, "old.txt", *(each.to_public() for each in people[:2]))
    with open_assessment(path, content) as opened:
        with pytest.raises(ImpactCheckError, match="3 keys open this file, and 2 would after"):
            opened.save(secret)
        assert path.read_bytes() == before
        keys.may_lock_out = True
        opened.save(secret)
    assert len(stanzas(path.read_bytes())) == 2


def test_another_person_in_place_of_one_is_as_many_keys(tmp_path, content, keys, one, secret):
    people, everybody = three_keys(tmp_path)
    path = tmp_path / "a.yaml.age"
    keys.identity, keys.recipients = key_file(tmp_path, "key.txt", people[0]), everybody
    save_assessment(path, one)
    load_assessment(path, content)
    key_file(tmp_path, "all.txt", *(each.to_public() for each in people[1:]))
    save_assessment(path, secret)  # the own key is always among them
    assert SECRET.encode() in pyrage.decrypt(path.read_bytes(), [people[0]])


def test_a_file_that_was_never_opened_is_not_replaced_for_fewer_keys(tmp_path, keys):
    people, everybody = three_keys(tmp_path)
    keys.recipients = everybody
    save_text(tmp_path / "report.md.age", "first")
    before = (tmp_path / "report.md.age").read_bytes()
    fresh = Keys(recipients=key_file(tmp_path, "two.txt", *(p.to_public() for p in people[:2])))
    path = tmp_path / "report.md.age"
    with pytest.raises(ImpactCheckError, match="3 keys open this file, and 2 would"):
        fresh.seal(path, path, b"second")
    fresh.may_lock_out = True
    assert len(stanzas(fresh.seal(path, path, b"second"))) == 2
    assert path.read_bytes() == before


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le-with-mark", "crlf"])
def test_key_files_as_windows_writes_them_are_read(tmp_path, content, keys, one, mine, encoding):
    (tmp_path / "a.yaml.age").write_bytes(
        pyrage.encrypt(assessment_text(one).encode(), [mine[0].to_public()])
    )
    text = f"# made today\r\n{mine[0]}\r\n"
    raw = {
        "utf-16-le-with-mark": "\ufeff".encode("utf-16-le") + text.encode("utf-16-le"),
        "crlf": text.encode(),
    }.get(encoding) or text.encode(encoding)
    keys.identity = tmp_path / "windows.txt"
    keys.identity.write_bytes(raw)
    assert load_assessment(tmp_path / "a.yaml.age", content).assessment == one


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("AGE-SECRET-KEY-PQ-1QQQQQQQQQQQQ", "post-quantum"),
        ("AGE-PLUGIN-YUBIKEY-1QQQQQQQQQQ", "key of a plugin"),
        ("ssh-ed25519 AAAAC3NzaC1lZDI1NTE5", "key of SSH"),
        ("-----BEGIN OPENSSH PRIVATE KEY-----", "key of SSH"),
        ("age1qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq", "is a public key"),
        ("AGE-SECRET-KEY-1QQQQ", "copied with a mistake"),
    ],
)
def test_secret_keys_of_other_kinds_are_named(tmp_path, content, keys, line, says):
    (tmp_path / "a.yaml.age").write_bytes(
        pyrage.encrypt(b"x", [pyrage.x25519.Identity.generate().to_public()])
    )
    keys.identity = key_file(tmp_path, "key.txt", line)
    with pytest.raises(BadFiles, match=says) as raised:
        load_assessment(tmp_path / "a.yaml.age", content)
    assert line[8:20] not in str(raised.value)


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("age1pq1" + "q" * 60, "post-quantum"),
        ("age1yubikey1" + "q" * 58, "key of a plugin"),
        ("AGE-SECRET-KEY-1QQQQ", "is a secret key"),
    ],
)
def test_public_keys_of_other_kinds_are_named(tmp_path, keys, line, says):
    keys.recipients = key_file(tmp_path, "public.txt", line)
    with pytest.raises(BadFiles, match=says):
        save_text(tmp_path / "b.md.age", "x")
    assert not (tmp_path / "b.md.age").exists()


def test_a_key_file_under_a_passphrase_is_named(tmp_path, content, keys, mine):
    (tmp_path / "a.yaml.age").write_bytes(pyrage.encrypt(b"x", [mine[0].to_public()]))
    keys.identity = tmp_path / "key.age"
    keys.identity.write_bytes(pyrage.passphrase.encrypt(str(mine[0]).encode(), PHRASE))
    with pytest.raises(ImpactCheckError, match="itself encrypted with a passphrase"):
        load_assessment(tmp_path / "a.yaml.age", content)


def test_files_for_keys_of_a_newer_kind_say_so(tmp_path, mine):
    raw = b"age-encryption.org/v1\n-> mlkem768x25519 QQ\nZV/A\n--- x\n"
    with pytest.raises(BadFiles, match=r"also encrypted for keys of a newer kind"):
        Keys(identity=mine[1]).open("f", raw)


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_a_passphrase_opens_in_whatever_way_its_letters_are_typed(form):
    from unicodedata import normalize

    phrase = "zażółć gęślą jaźń"
    raw = pyrage.passphrase.encrypt(b"x", normalize(form, phrase))
    for typed in ("NFC", "NFD"):
        keys = Keys(ask=lambda name, is_new, typed=typed: normalize(typed, phrase))
        assert keys.open("f", raw) == b"x"
