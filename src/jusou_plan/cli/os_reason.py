"""Why the system refused to read or write, in Japanese."""

import errno

_REASONS = {
    errno.ENOSPC: "ディスクに空きがありません。",
    errno.EDQUOT: "割り当てられた容量を使い切っています。",
    errno.EACCES: "書き込む権限がありません。ほかのプログラムで開いていれば、閉じてからやり直してください。",
    errno.EPERM: "書き込む権限がありません。ほかのプログラムで開いていれば、閉じてからやり直してください。",
    errno.EROFS: "読み取り専用の場所です。",
    errno.EISDIR: "同じ名前のフォルダーがあります。",
    errno.ENOTDIR: "途中に、フォルダーでなくファイルがあります。",
    errno.EEXIST: "同じ名前のファイルがあります。",
    errno.ENOENT: "その場所がありません。",
    errno.ENAMETOOLONG: "名前が長すぎます。",
    errno.EINVAL: "名前に使えない文字があります。",
}


def reason(error: OSError) -> str:
    """Give why `error` happened as a Japanese sentence."""
    known = _REASONS.get(error.errno or 0)
    return known or f"システムが断りました（エラー番号 {error.errno}）。"
