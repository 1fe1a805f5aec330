"""The real yaml-language-server, driven as an editor drives it: over its standard streams."""

import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from select import select
from time import monotonic
from typing import Any, Final

Message = dict[str, Any]

VARIABLE: Final = "YAML_LANGUAGE_SERVER"
"""The environment variable that names the server's executable; otherwise it is looked up."""

PATIENCE: Final = 60.0
"""Seconds that one answer may take."""

SETTINGS: Final = {
    "yaml": {
        "validate": True,
        "hover": True,
        "completion": True,
        "schemaStore": {"enable": False},  # nothing is fetched from anywhere
    }
}


def executable() -> str | None:
    """Where the server is; None without it, or without node."""
    found = os.environ.get(VARIABLE) or shutil.which("yaml-language-server")
    return found if found and shutil.which("node") else None


class Editor:
    """An editor with a folder open."""

    def __init__(self, process: "subprocess.Popen[bytes]", folder: Path) -> None:
        self._process = process
        self._number = 0
        self._version = 0
        self._data = b""
        self._diagnostics: dict[str, list[Message]] = {}
        uri = folder.as_uri()
        able = {
            "textDocument": {
                "completion": {
                    "completionItem": {"snippetSupport": True, "documentationFormat": ["markdown"]}
                },
                "hover": {"contentFormat": ["markdown"]},
                "publishDiagnostics": {},
            },
            "workspace": {"configuration": True, "workspaceFolders": True},
        }
        folders = [{"uri": uri, "name": folder.name}]
        self._asks(
            "initialize",
            processId=os.getpid(),
            rootUri=uri,
            capabilities=able,
            workspaceFolders=folders,
        )
        self._tells("initialized")
        self._tells("workspace/didChangeConfiguration", settings=SETTINGS)

    def opens(self, file: Path, text: str | None = None) -> list[Message]:
        """Opens a file, with another text in it if one is given; returns what is underlined."""
        uri = file.as_uri()
        text = file.read_text(encoding="utf-8") if text is None else text
        self._version += 1
        if uri in self._diagnostics:
            del self._diagnostics[uri]
            document = {"uri": uri, "version": self._version}
            changes = [{"text": text}]
            self._tells("textDocument/didChange", textDocument=document, contentChanges=changes)
        else:
            opened = {"uri": uri, "languageId": "yaml", "version": self._version, "text": text}
            self._tells("textDocument/didOpen", textDocument=opened)
        while uri not in self._diagnostics:
            self._hears()
        return self._diagnostics[uri]

    def is_told_of(self, file: Path) -> None:
        """Tells the server that a file has changed on the disk, as editors do that watch it."""
        changes = [{"uri": file.as_uri(), "type": 2}]
        self._tells("workspace/didChangeWatchedFiles", changes=changes)

    def completes(self, file: Path, text: str) -> list[Message]:
        """What is offered where `|` stands in the text."""
        before, _, after = text.partition("|")
        self.opens(file, before + after)
        answer = self._asks(
            "textDocument/completion",
            textDocument={"uri": file.as_uri()},
            position=_end_of(before),
        )
        items = answer["items"] if isinstance(answer, dict) else answer
        return list(items)

    def explains(self, file: Path, text: str) -> str:
        """What is shown for the word before which `|` stands in the text."""
        before, _, after = text.partition("|")
        self.opens(file, before + after)
        answer = self._asks(
            "textDocument/hover", textDocument={"uri": file.as_uri()}, position=_end_of(before)
        )
        return str(answer["contents"]["value"]) if answer else ""

    def closes(self) -> None:
        """Ends the server as the protocol asks."""
        self._asks("shutdown")
        self._tells("exit")

    def _asks(self, method: str, **params: Any) -> Any:
        self._number += 1
        self._sends({"id": self._number, "method": method, "params": params})
        while True:
            message = self._hears()
            if message.get("id") == self._number and "method" not in message:
                assert "error" not in message, message["error"]
                return message.get("result")

    def _tells(self, method: str, **params: Any) -> None:
        self._sends({"method": method, "params": params})

    def _sends(self, message: Message) -> None:
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        assert self._process.stdin
        self._process.stdin.write(b"Content-Length: %d\r\n\r\n%b" % (len(body), body))
        self._process.stdin.flush()

    def _hears(self) -> Message:
        """The next message; what the server asks of us is answered on the way."""
        message = self._next()
        method = message.get("method")
        if method == "textDocument/publishDiagnostics":
            self._diagnostics[message["params"]["uri"]] = message["params"]["diagnostics"]
        elif method == "workspace/configuration":
            asked = message["params"]["items"]
            result = [SETTINGS.get(item.get("section", ""), {}) for item in asked]
            self._sends({"id": message["id"], "result": result})
        elif method and "id" in message:
            self._sends({"id": message["id"], "result": None})
        return message

    def _next(self) -> Message:
        while True:
            head, ended, rest = self._data.partition(b"\r\n\r\n")
            if ended:
                length = int(head.lower().partition(b"content-length:")[2].split()[0])
                if len(rest) >= length:
                    self._data = rest[length:]
                    found: Message = json.loads(rest[:length])
                    return found
            self._data += self._read()

    def _read(self) -> bytes:
        assert self._process.stdout
        until = monotonic() + PATIENCE
        ready, _, _ = select([self._process.stdout], [], [], max(0.0, until - monotonic()))
        data = os.read(self._process.stdout.fileno(), 1 << 16) if ready else b""
        assert data, "the server has said nothing more"
        return data


def _end_of(text: str) -> Message:
    lines = text.split("\n")
    return {"line": len(lines) - 1, "character": len(lines[-1])}


@contextmanager
def editor(server: str, folder: Path) -> Iterator[Editor]:
    """An editor with that folder open, closed again afterwards."""
    command = [server, "--stdio"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        try:
            opened = Editor(process, folder)
            yield opened
            opened.closes()
        finally:
            process.kill()
