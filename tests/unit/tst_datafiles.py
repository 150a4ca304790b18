# SPDX-License-Identifier: GPL-3.0-or-later
"""The data files against their schemas, and what a schema cannot say."""

import datetime
import json
import pathlib
import sys
import unittest

import jsonschema

RESOURCES = pathlib.Path(sys.argv.pop(1))
PROVIDERS = """
    gmail microsoft365 outlook yahoo aol icloud gmx webde fastmail zoho yandex mailru proton mailboxorg posteo tonline
    ionos strato hostpoint infomaniak ovh gandi orange free libero aruba comcast att bt
""".split()
SOFTWARE = "dovecot cyrus courier exchange zimbra domino".split()


def load(name):
    return json.loads((RESOURCES / name).read_text(encoding="utf-8"))


class DataFiles(unittest.TestCase):
    def check(self, name):
        data = load(name)
        schema = load(data["$schema"])
        jsonschema.Draft202012Validator.check_schema(schema)
        validator = jsonschema.Draft202012Validator(schema, format_checker=jsonschema.FormatChecker())
        problems = [f"{'/'.join(map(str, error.path))}: {error.message}" for error in validator.iter_errors(data)]
        self.assertEqual(problems, [])
        return data

    def assert_unique(self, values):
        values = list(values)
        self.assertEqual([value for value in values if values.count(value) > 1], [])

    def test_schemas_refuse(self):
        providers = load("providers.json")
        validator = jsonschema.Draft202012Validator(load("providers.schema.json"))
        for member in list(providers["providers"][0]):
            if member in ("oauth2", "leftBehind", "hosts"):
                continue
            broken = load("providers.json")
            del broken["providers"][0][member]
            self.assertFalse(validator.is_valid(broken), member)
        providers["providers"][0]["preparation"][0]["page"] = "http://example.org/"
        self.assertFalse(validator.is_valid(providers))

    def test_providers(self):
        data = self.check("providers.json")
        providers = data["providers"]
        self.assertEqual([name for name in PROVIDERS if name not in [entry["id"] for entry in providers]], [])
        self.assertEqual([name for name in SOFTWARE if name not in [entry["id"] for entry in data["software"]]], [])
        self.assert_unique(entry["id"] for entry in providers + data["software"])
        self.assert_unique(domain for entry in providers for domain in entry["domains"])
        self.assert_unique(pattern for entry in providers for pattern in entry["mx"])
        today = datetime.date.today() + datetime.timedelta(days=1)
        for entry in providers + data["software"]:
            self.assertLessEqual(datetime.date.fromisoformat(entry["checked"]), today, entry["id"])
        for entry in providers:
            with self.subTest(entry["id"]):
                doors = [preparation["for"] for preparation in entry["preparation"]]
                self.assert_unique(doors)
                self.assertTrue(set(doors) <= set(entry["signIn"]))
                self.assertIn(entry["signIn"][0], doors)
                self.assertTrue(set(entry["verified"]) <= set(entry))

    def test_replies(self):
        data = self.check("serverreplies.json")
        known = [entry["id"] for entry in load("providers.json")["providers"]]
        self.assert_unique(entry["id"] for entry in data["replies"])
        for entry in data["replies"]:
            with self.subTest(entry["id"]):
                self.assertTrue(set(entry.get("provider", [])) <= set(known))
                if "provider" not in entry:
                    self.assertNotIn("{provider}", entry["cause"] + entry["remedy"])


if __name__ == "__main__":
    unittest.main()
