"""Orca's own place for what a user changes: a speech server that writes down what is to be spoken instead of speaking it.

It is at once done with each utterance, so that a page is read as fast as Orca asks the browser for it. LISTENING names the file, a line of JSON each:
{"text", "lang"}, and {"end": true} where "say all" came to an end.
"""

import json
import os
import sys
import types

from gi.repository import GLib
from orca import settings, speechserver
from orca.acss import ACSS


def write(**line):
    with open(os.environ["LISTENING"], "a", encoding="utf-8") as file:
        file.write(json.dumps(line, ensure_ascii=False) + "\n")


def language(acss):
    family = (acss or {}).get(ACSS.FAMILY) or {}
    return family.get(speechserver.VoiceFamily.LANG) or ""


class SpeechServer(speechserver.SpeechServer):
    server = None

    @staticmethod
    def getFactoryName():
        return "listening"

    @staticmethod
    def getSpeechServers():
        return [SpeechServer.getSpeechServer()]

    @staticmethod
    def getSpeechServer(info=None):
        SpeechServer.server = SpeechServer.server or SpeechServer()
        return SpeechServer.server

    @staticmethod
    def shutdownActiveServers():
        SpeechServer.server = None

    def getInfo(self):
        return ["listening", "default"]

    def getVoiceFamilies(self):
        return [speechserver.VoiceFamily({speechserver.VoiceFamily.NAME: "listening", speechserver.VoiceFamily.LANG: "en"})]

    def speak(self, text=None, acss=None, interrupt=True):
        if text:
            write(text=text, lang=language(acss))

    def speakCharacter(self, character, acss=None):
        write(text=character, lang=language(acss))

    def speakKeyEvent(self, event, acss=None):
        pass

    def sayAll(self, utteranceIterator, progressCallback):
        GLib.idle_add(self.next, utteranceIterator, progressCallback)

    def next(self, iterator, progress):
        try:
            context, acss = next(iterator)
        except StopIteration:
            write(end=True)
            return False
        write(text=context.utterance, lang=language(acss))
        context.currentOffset = context.endOffset
        GLib.idle_add(progress, context.copy(), speechserver.SayAllContext.COMPLETED)
        GLib.idle_add(self.next, iterator, progress)
        return False


# In the place of the one that speaks.
module = types.ModuleType("orca.speechdispatcherfactory")
module.SpeechServer = SpeechServer
sys.modules["orca.speechdispatcherfactory"] = module

settings.sayAllOnLoad = False
settings.pageSummaryOnLoad = False
settings.enableEchoByCharacter = False
settings.enableKeyEcho = False
settings.enableTutorialMessages = False
settings.enableSound = False
settings.enableBraille = False
settings.enableBrailleMonitor = False
