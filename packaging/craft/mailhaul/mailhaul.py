# SPDX-License-Identifier: GPL-3.0-or-later
#
# KDE Craft's recipe for Mailhaul: the way to builds with KIMAP on Windows and macOS.
import info
from CraftCore import CraftCore
from Package.CMakePackageBase import CMakePackageBase


class subinfo(info.infoclass):
    def setTargets(self):
        # Craft is told where the checkout is: `craft --options mailhaul.srcDir=FOLDER mailhaul`.
        self.svnTargets["main"] = ""
        self.defaultTarget = "main"
        self.description = "Moves a mailbox from an old account to a new one over IMAP"
        self.displayName = "Mailhaul"

    def setDependencies(self):
        self.buildDependencies["kde/frameworks/extra-cmake-modules"] = None
        self.buildDependencies["libs/qt6/qttools"] = None
        self.runtimeDependencies["virtual/base"] = None
        self.runtimeDependencies["libs/qt6/qtbase"] = None
        self.runtimeDependencies["libs/qt6/qtnetworkauth"] = None
        self.runtimeDependencies["libs/qt6/qtsvg"] = None
        self.runtimeDependencies["libs/qcoro"] = None
        self.runtimeDependencies["libs/zlib"] = None
        self.runtimeDependencies["libs/gsasl"] = None
        self.runtimeDependencies["qt-libs/qtkeychain"] = None
        self.runtimeDependencies["kde/pim/kimap"] = None
        self.runtimeDependencies["kde/pim/kmime"] = None


class Package(CMakePackageBase):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.subinfo.options.configure.args += ["-DMAILHAUL_KIMAP=ON", "-DMAILHAUL_TESTS=OFF"]

    def createPackage(self):
        self.defines["appname"] = "mailhaul"
        self.defines["executable"] = "bin\\mailhaul.exe"
        self.defines["icon"] = self.sourceDir() / "resources/mailhaul.ico"
        self.defines["file_types"] = [".mailhaul"]
        if CraftCore.compiler.isMacOS:
            self.defines["appname"] = "Mailhaul"
        return super().createPackage()
