#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Ledgerbridge founders
# SPDX-License-Identifier: Apache-2.0
"""A real mail server on loopback for tests (aiosmtpd). Prints {"port": N} when ready, then a JSON line per mail; ends
when standard input does."""
import argparse
import asyncio
import email
import email.policy
import json
import logging
import ssl
import sys
import warnings

from aiosmtpd.smtp import SMTP, AuthResult

options = argparse.ArgumentParser()
options.add_argument("--tls", choices=["none", "starttls", "implicit"], default="starttls")
options.add_argument("--certificate")
options.add_argument("--key")
options.add_argument("--user")
options.add_argument("--password")
options.add_argument("--refuse-receiver")
options.add_argument("--refuse-mail", action="store_true")
options = options.parse_args()
# Handshakes that a test makes fail are no news.
logging.disable(logging.CRITICAL)
warnings.simplefilter("ignore")


class Handler:
    async def handle_RCPT(self, server, session, envelope, address, rcpt_options):
        if address == options.refuse_receiver:
            return "550 5.1.1 No such person here"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        if options.refuse_mail:
            return "554 5.7.1 Looks like spam"
        mail = email.message_from_bytes(envelope.content, policy=email.policy.default)
        plain = mail.get_body(("plain",))
        html = mail.get_body(("html",))
        print(json.dumps({
            "from": envelope.mail_from,
            "to": envelope.rcpt_tos,
            "tls": session.ssl is not None or options.tls == "implicit",
            "user": (session.auth_data.login.decode() if session.auth_data else ""),
            "headers": [[name, str(value)] for name, value in mail.items()],
            "subject": str(mail["Subject"]),
            "plain": plain.get_content().replace("\r\n", "\n") if plain else "",
            "html": html.get_content() if html else "",
            "raw": envelope.content.decode("latin-1"),
        }), flush=True)
        return "250 2.0.0 Taken as 4711"


def sign_in(server, session, envelope, mechanism, data):
    right = data.login == options.user.encode() and data.password == options.password.encode()
    return AuthResult(success=right, handled=False, auth_data=data)


def server():
    tls = context if options.tls == "starttls" else None
    return SMTP(Handler(), hostname="mail.test", tls_context=tls, require_starttls=tls is not None,
                authenticator=sign_in if options.user else None, auth_required=bool(options.user),
                auth_require_tls=options.tls == "starttls", enable_SMTPUTF8=True)


async def serve():
    loop = asyncio.get_running_loop()
    listening = await loop.create_server(
        server, "127.0.0.1", 0, ssl=context if options.tls == "implicit" else None)
    print(json.dumps({"port": listening.sockets[0].getsockname()[1]}), flush=True)
    await loop.run_in_executor(None, sys.stdin.read)
    listening.close()


context = None
if options.tls != "none":
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(options.certificate, options.key)
asyncio.run(serve())
