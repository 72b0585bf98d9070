//! A window that holds a file out to be dragged, as a file manager does.

use gtk::gdk::{DragAction, ModifierType};
use gtk::prelude::*;
use gtk::{TargetEntry, TargetFlags};

fn main() {
    let held: Vec<String> = std::env::args().skip(1).collect();
    if gtk::init().is_err() {
        return;
    }
    let window = gtk::Window::new(gtk::WindowType::Toplevel);
    let handle = gtk::Button::with_label("⠿");
    window.add(&handle);
    window.resize(120, 60);
    let files = TargetEntry::new("text/uri-list", TargetFlags::OTHER_APP, 0);
    handle.drag_source_set(ModifierType::BUTTON1_MASK, &[files], DragAction::COPY);
    handle.connect_drag_data_get(move |_, _, data, _, _| {
        let addresses: Vec<String> = held.iter().map(|path| format!("file://{path}")).collect();
        let addresses: Vec<&str> = addresses.iter().map(String::as_str).collect();
        data.set_uris(&addresses);
    });
    window.show_all();
    gtk::main();
}
