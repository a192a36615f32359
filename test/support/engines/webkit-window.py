"""A window of WebKitGTK, and nothing else in it, that WebKitWebDriver drives: MiniBrowser's toolbar keeps a window from being as narrow as a phone."""
import sys
import gi

gi.require_version('Gtk', '3.0')
gi.require_version('WebKit2', '4.1')
from gi.repository import Gtk, WebKit2  # noqa: E402

context = WebKit2.WebContext.new_ephemeral()
context.set_automation_allowed(True)


def started(_context, session):
    info = WebKit2.ApplicationInfo.new()
    info.set_name('webkit-window')
    info.set_version(WebKit2.get_major_version(), WebKit2.get_minor_version(), WebKit2.get_micro_version())
    session.set_application_info(info)
    session.connect('create-web-view', opened)


def opened(_session):
    view = WebKit2.WebView(web_context=context, is_controlled_by_automation=True)
    view.get_settings().set_hardware_acceleration_policy(WebKit2.HardwareAccelerationPolicy.NEVER)
    window = Gtk.Window()
    window.set_decorated(False)
    window.set_default_size(800, 600)
    window.add(view)
    window.show_all()
    view.connect('close', lambda _view: window.destroy())
    window.connect('destroy', lambda _window: Gtk.main_quit())
    view.grab_focus()
    return view


context.connect('automation-started', started)
Gtk.main()
sys.exit(0)
