"""Bytes to text: UTF-8 only, and a helpful word about everything else."""

import codecs
import unicodedata
from pathlib import Path

from jusou_plan.source.file import SourceFile
from jusou_plan.source.finding import Finding

_ADVICE = (
    "UTF-8 で保存し直してください。メモ帳: 「名前を付けて保存」で文字コードに「UTF-8」を選ぶ。"
    "VS Code: 右下の文字コード名 →「エンコード付きで再度開く」で正しく読んでから、"
    "「エンコード付きで保存」で「UTF-8」を選ぶ。"
)
_UTF16_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_JIS_ESCAPES = (b"\x1b$B", b"\x1b$@")
_NAMES = {
    "utf-16": "UTF-16",
    "utf-16-le": "UTF-16",
    "utf-16-be": "UTF-16",
    "cp932": "Shift_JIS",
    "euc_jp": "EUC-JP",
    "iso2022_jp": "JIS（ISO-2022-JP）",
}


def decode(path: Path, name: str, content: bytes) -> tuple[SourceFile, Finding | None]:
    """Give the text of a file and, if it is not UTF-8, the finding that says so.

    A byte order mark is accepted and dropped. Where the encoding is wrong the text is decoded as
    what it seems to be (so that people recognise the line that the finding shows), else with U+FFFD.
    """
    guess = _guess_by_signature(content)
    if guess:
        return _not_utf8(path, name, content, 0, guess)
    body = content.removeprefix(codecs.BOM_UTF8)
    try:
        return SourceFile(path, name, body.decode("utf-8")), None
    except UnicodeDecodeError as error:
        return _not_utf8(path, name, body, error.start, _guess_by_trial(body))


def _not_utf8(
    path: Path, name: str, content: bytes, bad: int, guess: str | None
) -> tuple[SourceFile, Finding]:
    """Give the text as it probably reads, and the finding at the byte with offset `bad`."""
    encoding = guess or "utf-8"
    file = SourceFile(path, name, content.decode(encoding, "replace"))
    before = content[content.rfind(b"\n", 0, bad) + 1 : bad]
    if guess:
        message = f"文字コードが UTF-8 ではありません（{_NAMES[guess]} のようです）"
    else:
        message = "UTF-8 として読めない文字があります"
    finding = Finding(
        code="JS006",
        span=file.span(content.count(b"\n", 0, bad), len(before.decode(encoding, "ignore"))),
        message=message,
        label="ここから読めません",
        advice=_ADVICE,
    )
    return file, finding


def _guess_by_signature(content: bytes) -> str | None:
    if content.startswith(_UTF16_MARKS):
        return "utf-16"
    sample = content[:1000]
    if len(sample) > 1 and sample[1::2].count(0) > len(sample) // 8:
        return "utf-16-le"
    if len(sample) > 1 and sample[0::2].count(0) > len(sample) // 8:
        return "utf-16-be"
    if any(escape in content for escape in _JIS_ESCAPES):
        return "iso2022_jp"
    return None


def _guess_by_trial(content: bytes) -> str | None:
    """Give the encoding under which the bytes decode and look most Japanese."""
    best, most = None, 0
    for encoding in ("cp932", "euc_jp"):
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        japanese = sum(_japanese(character) for character in text)
        if japanese > most:
            best, most = encoding, japanese
    return best


def _japanese(character: str) -> int:
    """Weigh a character: kana speak for a guess, half-width kana (the debris of wrong guesses) against it."""
    if "ぁ" <= character <= "ヿ":
        return 2
    if "｡" <= character <= "ﾟ":
        return -2
    return 1 if unicodedata.category(character) == "Lo" else 0
