//! What somebody types is text, and nothing is ever asked of the network.

use dalil_e2e::{Key, Officer, PASSPHRASE, World};
use dalil_l10n::Language;
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

/// Somebody outside who counts who comes.
struct Outside {
    port: u16,
    came: Arc<AtomicUsize>,
}

impl Outside {
    fn wait() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let came = Arc::new(AtomicUsize::new(0));
        let count = came.clone();
        std::thread::spawn(move || {
            for _ in listener.incoming() {
                count.fetch_add(1, Ordering::SeqCst);
            }
        });
        Self { port, came }
    }

    fn came(&self) -> usize {
        std::thread::sleep(Duration::from_millis(1500));
        self.came.load(Ordering::SeqCst)
    }
}

/// C1, C3: in the real window, under its policy: typed into each kind of field, markup is shown as
/// it was typed; put into the page by force, it loads and runs nothing.
#[test]
fn what_is_typed_is_text_and_asks_nothing_of_the_network() {
    let outside = Outside::wait();
    let at = format!("http://127.0.0.1:{}", outside.port);
    let alias = format!("<img src={at}/1>");
    let place = format!("<script src={at}/2></script><script>window.markup=1</script>");
    let note = format!("\"><iframe src={at}/3></iframe><svg onload=window.markup=1>");
    let statement = format!("</textarea><link rel=stylesheet href={at}/4><b>bold</b> I saw it");
    let role = format!("<meta http-equiv=refresh content='0;url={at}/5'>");
    let officer = Officer::at(World::start("en", "markup"), Language::En);
    let world = &officer.world;
    officer.newcomer(&alias, PASSPHRASE).rehearse_sheet();
    officer.start_screening(&place);
    officer.to_conversation();
    officer.converse(&[("safe-here", "yes"), ("limits-said", "yes")], Some("papers-held"));
    world.press('1').press('n').type_text(&note).press(Key::Enter);
    world.press(Key::Escape);
    officer.to_tab("result");
    officer.sign(&statement, &role, PASSPHRASE);
    world.see_text(&statement).see_text(&role);
    nothing_came_to_life(world);
    officer.to_tab("history");
    world.see_text(&note);
    nothing_came_to_life(world);
    world.press([Key::Control, Key::Char('l')]);
    world.see("textbox", &officer.say("unlock-passphrase"));
    world.see_text(&alias);
    nothing_came_to_life(world);
    assert_eq!(outside.came(), 0);

    // By force: past every rule of ours but the policy of the window.
    for markup in [
        format!("<img src={at}/6 onerror=window.markup=1>"),
        format!("<iframe src={at}/7></iframe>"),
        format!("<link rel=stylesheet href={at}/8><style>@import url({at}/9)</style>"),
        format!("<video src={at}/10 autoplay></video><object data={at}/11></object>"),
        format!("<form id=f action={at}/12></form>"),
    ] {
        world.script(&format!(
            "const place = document.createElement('div'); document.body.append(place);\
             place.innerHTML = {markup:?}; document.querySelector('#f')?.submit();"
        ));
    }
    world.script(&format!(
        "const far = document.createElement('script'); far.src = '{at}/13';\
         const near = document.createElement('script'); near.textContent = 'window.markup = 1';\
         document.body.append(far, near); navigator.sendBeacon('{at}/14', 'x');\
         fetch('{at}/15').catch(() => null); new Image().src = '{at}/16';\
         try {{ new WebSocket('ws://127.0.0.1:{}/17') }} catch {{ }}\
         try {{ new EventSource('{at}/18') }} catch {{ }}\
         location.href = '{at}/19';",
        outside.port
    ));
    assert_eq!(outside.came(), 0);
    assert_eq!(world.script("return typeof window.markup"), "undefined");
    assert_eq!(world.script("return location.protocol"), "tauri:");
    // Whoever does come is counted.
    drop(TcpStream::connect(("127.0.0.1", outside.port)).unwrap());
    assert_eq!(outside.came(), 1);
}

fn nothing_came_to_life(world: &World) {
    let strange = "return document.querySelectorAll(\"iframe, meta[http-equiv], [onerror], \
                   [onload], [src^='http'], [href^='http']\").length";
    assert_eq!(world.script(strange), 0);
    assert_eq!(world.script("return typeof window.markup"), "undefined");
}
