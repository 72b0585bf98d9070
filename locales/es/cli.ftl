### review: unreviewed
### Lo que dice dalilctl: ayuda, comprobación para autores, negativas y valoración en palabras.

## Ayuda

cli-about-dalilctl = Dalil para la línea de órdenes: para autores de guías, administración y tribunales.
cli-about-assess = Dice qué resulta de un archivo de respuestas según las reglas de una guía.
cli-about-guide = Trabaja con un paquete de guía.
cli-about-check = Nombra cada error de un paquete de guía, con su archivo y su línea.
cli-usage = Cómo se usa:
cli-options = Opciones
cli-verbs = Verbos
cli-help-help = Muestra esta ayuda
cli-help-version = Muestra la versión
cli-help-json = Responde en JSON, para máquinas
cli-help-lang = Idioma de las palabras: ar, en, es, fr o zgh
cli-help-guide = La carpeta del paquete de guía
cli-help-answers = El archivo de respuestas, en JSON
cli-help-dir = La carpeta del paquete de guía

## Uso incorrecto. $argument, $value, $verb (String): como se escribió

cli-wrong-argument = No existe la opción { $argument }.
cli-wrong-verb = No existe el verbo { $verb }.
cli-wrong-value = { $argument } no admite { $value }.
cli-wrong-missing = Todavía falta esto: { $argument }.
cli-wrong-no-verb = Diga qué hay que hacer.
cli-wrong-twice = { $argument } está dos veces.
cli-wrong-other = Esto no se entiende.
cli-wrong-see-help = Añada --help para ver qué se puede pedir.

## Negativas: qué pasó y cómo seguir

# $path (String): un archivo o una carpeta
cli-failure-guide-missing = No hay ningún paquete de guía en { $path }.
    .recovery = Indique la carpeta que contiene guide.toml.
cli-failure-file-unreadable = No se puede leer { $path }.
    .recovery = Revise los permisos del archivo e inténtelo de nuevo.
cli-failure-file-too-large = { $path } es más grande de lo que puede ser un archivo de un paquete de guía.
    .recovery = Sáquelo de la carpeta, o divídalo.
cli-failure-file-not-text = { $path } no es texto UTF-8.
    .recovery = Guárdelo de nuevo como UTF-8.
# $count (Number): errores
cli-failure-guide-mistakes = { $count ->
    [one] El paquete de guía tiene { $count } error.
   *[other] El paquete de guía tiene { $count } errores.
  }
    .recovery = Ejecute dalilctl guide check sobre la carpeta: nombra el archivo y la línea de cada uno.
cli-failure-guide-future = El paquete de guía necesita una versión más nueva de Dalil.
    .recovery = Actualice Dalil, o use una edición anterior del paquete. No se cambió nada.
cli-failure-guide-words = El paquete de guía no tiene palabras utilizables en este idioma.
    .recovery = Elija otro idioma con --lang, o ejecute dalilctl guide check sobre la carpeta.
cli-failure-answers-missing = No hay ningún archivo de respuestas en { $path }.
    .recovery = Revise el nombre e inténtelo de nuevo.
# $line, $column (Number)
cli-failure-answers-not-json = El archivo de respuestas no es JSON: línea { $line }, columna { $column }.
    .recovery = Corríjalo en ese lugar e inténtelo de nuevo.
# $field (String): un nombre del archivo
cli-failure-answers-unknown-field = El archivo de respuestas contiene «{ $field }», que no significa nada.
    .recovery = Quítelo. Se conocen age, set, forms, indicators, acts, answers, urgent y concern.
cli-failure-answers-wrong-shape = «{ $field }» tiene una forma incorrecta en el archivo de respuestas.
    .recovery = Compárelo con la descripción del archivo e inténtelo de nuevo.
cli-failure-answers-twice = «{ $field }» está dos veces en el archivo de respuestas.
    .recovery = Deje el correcto. No se tomó ninguno.
# $id (String): una clave, un id o un valor del archivo
cli-failure-unknown-indicator = La guía no tiene el indicador «{ $id }».
    .recovery = Busque un error de escritura, u otra edición de la guía.
# $response (String): como está escrito en el archivo
cli-failure-unknown-response = «{ $response }» no es una respuesta para «{ $id }».
    .recovery = Use yes, no, unknown, declined o not-asked.
cli-failure-unknown-form = La guía no tiene la forma de explotación «{ $id }».
    .recovery = Busque un error de escritura, u otra edición de la guía.
cli-failure-unknown-form-state = «{ $response }» no se puede decir de la forma «{ $id }».
    .recovery = Use confirmed, suspected, none o unknown.
cli-failure-unknown-age = «{ $id }» no es una edad.
    .recovery = Use adult, under-18, doubtful o unknown.
cli-failure-unknown-set = La guía no tiene el conjunto de indicadores «{ $id }».
    .recovery = Omítalo: entonces deciden la edad y las formas.
cli-failure-unknown-urgent = La guía no tiene la necesidad urgente «{ $id }».
    .recovery = Busque un error de escritura, u otra edición de la guía.
cli-failure-unknown-act = La guía no tiene la acción «{ $id }».
    .recovery = Busque un error de escritura, u otra edición de la guía.
cli-failure-unknown-question = La guía no tiene la pregunta «{ $id }».
    .recovery = Busque un error de escritura, u otra edición de la guía.
cli-failure-retired-question = La pregunta «{ $id }» se conserva solo para casos antiguos.
    .recovery = Quítela del archivo.
cli-failure-unsuited-response = «{ $response }» no es el tipo de respuesta que admite «{ $id }».
    .recovery = Mire la pregunta en la guía e inténtelo de nuevo.
cli-failure-unknown-choice = «{ $id }» no tiene la opción «{ $response }».
    .recovery = Mire las opciones de la pregunta en la guía.
cli-failure-number-out-of-range = { $response } está por debajo o por encima de lo que admite «{ $id }».
    .recovery = Mire los límites de la pregunta en la guía.
cli-failure-date-malformed = La fecha de «{ $id }» no está en el calendario.
    .recovery = Escríbala como 2024, 2024-03 o 2024-03-09.

## guide check: la última línea

# $guide, $edition (String), $questions, $indicators, $languages (Number)
cli-check-good = { $guide } { $edition } está bien: preguntas { $questions }, indicadores { $indicators }, idiomas { $languages }.
# $count (Number): errores
cli-check-mistakes = { $count ->
    [one] { $count } error.
   *[other] { $count } errores.
  }

## guide check: errores. $id (String): de qué se trata

check-file-missing = Falta este archivo o esta carpeta.
check-toml-broken = Esto no es TOML.
check-unknown-field = El formato no tiene aquí el campo «{ $name }».
check-missing-field = Aquí falta el campo «{ $name }».
check-unknown-value = «{ $name }» no es un valor para este campo.
# $format, $understood (Number)
check-future-format = El paquete tiene el formato { $format }; esta versión de Dalil entiende el { $understood }.
check-id-malformed = «{ $id }» no es un id bien formado: letras minúsculas, cifras y guiones simples.
# $other-file (String), $other-line (Number): dónde está primero
check-id-twice = «{ $id }» ya se usa en { $other-file }:{ $other-line }.
check-retired-id-reused = «{ $id }» está retirado y nunca se puede volver a usar.
check-retired-referenced = «{ $id }» está retirado y ya no se pregunta.
check-question-dangling = No existe la pregunta «{ $id }».
check-choice-dangling = La pregunta «{ $about }» no tiene la opción «{ $id }».
check-indicator-dangling = No existe el indicador «{ $id }».
check-sign-dangling = No existe la señal «{ $id }».
check-page-dangling = No existe la página «{ $id }» en esta sección.
check-dimension-dangling = No existe la dimensión «{ $id }».
check-set-dangling = No existe el conjunto «{ $id }».
check-form-dangling = No existe la forma «{ $id }» entre las entradas.
check-source-dangling = No existe la fuente «{ $id }» en guide.toml.
check-need-dangling = No existe la necesidad «{ $id }».
check-urgent-dangling = No existe la entrada urgente «{ $id }».
check-person-dangling = El ejercicio no tiene ninguna persona «{ $id }».
check-answer-unfit = La pregunta «{ $id }» no admite la respuesta «{ $name }».
check-exercise-differs = Según las reglas, esta persona da: { $found }. El ejercicio espera: { $expected }.
check-exercise-unasked = La pregunta «{ $question }» no se le hace a esta persona.
check-exercise-silent = Esta persona no dice nada sobre «{ $question }», y el registro lo espera de ella.
check-condition-malformed = El formato no tiene esa condición.
check-condition-unsuited = La condición no corresponde al tipo de la pregunta «{ $id }».
check-forward-reference = La condición de «{ $id }» depende de «{ $later }», que está después.
# $cycle (String): ids con flechas
check-condition-cycle = Las condiciones dependen unas de otras: { $cycle }.
# $field (String): un campo del formato
check-kind-unsuited = El campo «{ $field }» no corresponde al tipo de «{ $id }», o falta.
check-table-uneven = «{ $id }» tiene otras opciones que la primera línea de la tabla «{ $page }».
check-input-unsuited = La pregunta «{ $id }» no tiene el tipo o las opciones que necesita esta entrada.
# $age (String), $count (Number)
check-set-missing = { $age ->
    [child] Para menores debe haber exactamente un conjunto sin formas; encontrados: { $count }.
   *[other] Para adultos debe haber exactamente un conjunto sin formas; encontrados: { $count }.
  }
check-row-out-of-order = La línea «{ $id }» está debajo de una línea con una conclusión inferior.
check-row-last-conditional = La última línea debe cumplirse siempre.
check-grade-missing = «{ $id }» no tiene peso en ningún conjunto.
check-indicator-unreachable = Ninguna pregunta puede poner «{ $id }» en sí.
# $set, $dimension (String), $stated, $found (Number)
check-total-differs = { $set }, { $dimension }: la fuente cuenta { $stated }, el paquete tiene { $found }.
# $count, $limit (Number)
check-too-many-questions = { $count } preguntas en el recorrido habitual; como máximo { $limit }.
check-too-many-signs = { $count } señales en la primera mirada; como máximo { $limit }.
check-word-missing = Aquí falta «{ $id }».
check-word-orphan = Nada en el paquete necesita «{ $id }».
# $found, $expected (String): nombres de variables
check-word-variables = «{ $id }» tiene las variables «{ $found }»; la referencia tiene «{ $expected }».
check-word-twice = «{ $id }» está dos veces.
check-word-broken = Esto no es Fluent.
# $phrase (String): una expresión prohibida
check-word-forbidden = «{ $id }» contiene «{ $phrase }», que nunca se debe mostrar.
check-word-markup = «{ $id }» contiene marcado; las palabras son texto simple.
check-word-default = La forma por defecto de un selector en «{ $id }» no se llama other.
# $reference (String): un id
check-word-reference = «{ $id }» remite a «{ $reference }», que no existe.
check-review-missing = La primera línea no indica la revisión: ### review: unreviewed
# $language (String): una etiqueta
check-language-undeclared = guide.toml no declara el idioma «{ $language }».

## assess, en palabras

cli-assess-act-now = Primero, ahora
cli-assess-ask-first = Preguntar primero, nadie lo ha respondido aún
cli-assess-conclusion = Según las reglas de la guía
cli-assess-provisional = Los pesos de este conjunto están por confirmar.
cli-assess-unreviewed = Las palabras de la guía no están revisadas en este idioma.
cli-assess-elements = Acción, medio y finalidad
# $state (String)
cli-assess-element = { $state ->
    [indicated] con indicios
    [not-indicated] sin indicios
   *[open] aún sin aclarar
  }
cli-assess-means-not-needed = Menos de 18 años o edad dudosa: no hace falta mostrar ningún medio.
cli-assess-dimensions = Señales contadas, dimensión por dimensión
# $state (String)
cli-assess-dimension = { $state ->
    [positive] se cumple la regla
    [not-positive] no se cumple la regla
   *[open] aún sin aclarar
  }
# $strong, $medium, $weak (Number)
cli-assess-counts = fuertes { $strong }, medias { $medium }, débiles { $weak }
cli-assess-reasons = Motivos
# $row (String): un id
cli-assess-row = línea { $row }
# $state (String)
cli-assess-form = { $state ->
    [confirmed] confirmada
   *[suspected] con sospecha
  }
# $grade (String)
cli-assess-grade = { $grade ->
    [strong] fuerte
    [medium] media
    [weak] débil
   *[other] fuera de este conjunto
  }
cli-assess-concern = Hay preocupación por parte del agente.
cli-assess-routes = Vías para seguir
cli-assess-signs = Otras señales, nombradas y nunca contadas
cli-assess-unknown = Aún no se sabe
# $count (Number): indicadores
cli-assess-unknown-indicators = { $count ->
    [one] { $count } indicador
   *[other] { $count } indicadores
  }
# $count (Number): formas
cli-assess-unknown-forms = { $count ->
    [one] { $count } forma de explotación
   *[other] { $count } formas de explotación
  }
# $count (Number): acciones
cli-assess-unknown-acts = { $count ->
    [one] { $count } acción
   *[other] { $count } acciones
  }
cli-assess-unknown-age = la edad
cli-assess-ask-next = Qué preguntar ahora
cli-assess-ask-next-none = Ninguna pregunta abierta podría cambiar ya la conclusión.
# $guide, $edition, $hash (String)
cli-assess-guide = Guía { $guide }, edición { $edition }, SHA-256 { $hash }

## vault: help
cli-about-vault = Examina, copia y devuelve lo que los agentes guardan en un equipo.
cli-about-vault-check = Examina todo lo que guarda una persona y dice qué no está como estaba. La frase de paso es la primera línea de la entrada.
cli-about-backup = Hace una copia de seguridad de lo que guarda una persona. La frase de paso es la primera línea de la entrada.
cli-about-restore = Devuelve una copia, nunca sobre lo que ya está. Sin frase de paso.
cli-help-data = La carpeta de datos de Dalil
cli-help-alias = De quién, como en la primera pantalla; no hace falta si solo hay una persona
cli-help-to = Dónde poner la copia
cli-help-from = La carpeta de la copia

## vault: what was found. $alias (String): a name of the first screen

cli-vault-whole = Todo lo que guarda { $alias } está entero.
cli-vault-broken = No todo lo que guarda { $alias } está entero.
# $state (String): whole, or damaged
cli-vault-pages = Páginas: { $state ->
    [whole] todas enteras
   *[other] dañadas
  }
# $count (Number)
cli-vault-history = Historial: { $count } entradas como se firmaron.
# $entry (Number)
cli-vault-history-broken = Historial: no como se firmó desde la entrada { $entry }.
cli-vault-lists = Listas: no eran lo que dan las entradas; se rehicieron.
# $segments, $events, $waiting (Number)
cli-vault-second = Segundo lugar: { $segments } segmentos con { $events } entradas; { $waiting } esperan.
# $segment (Number), $code (String)
cli-vault-second-fault = Segundo lugar: el segmento { $segment } no está como se puso ({ $code }).
cli-vault-second-closed = Segundo lugar: no está abierto.
# $entries (Number), $when (String)
cli-vault-copy = Copia: { $entries } entradas, { $when }
# $path (String)
cli-vault-backed-up = La copia está en { $path }.
cli-vault-restored = { $alias } está de nuevo en la primera pantalla.

# $path (String)
cli-failure-data-missing = No hay carpeta de datos de Dalil en { $path }.
    .recovery = Dé la carpeta que contiene device.hdr.
cli-failure-who-missing = Más de una persona guarda algo aquí.
    .recovery = Diga de quién con --alias.


## authority: help
cli-about-authority = Crea una autoridad y trabaja para ella: tarjetas, manifiestos, equipos, recuperación. Sin red.
cli-about-init = Crea una autoridad en una carpeta nueva: claves raíz, claves de la oficina, claves del servidor, partes para tres custodios, el primer manifiesto.
cli-about-card = Hace tarjetas de alta. Cada una permite que un equipo pida una vez, durante catorce días.
cli-about-manifest = Muestra, comprueba o sustituye lo que los equipos creen de una autoridad.
cli-about-manifest-show = Dice qué contiene un manifiesto.
cli-about-manifest-verify = Dice si un manifiesto es creíble: por su nombre o después de otro.
cli-about-manifest-next = Hace el siguiente manifiesto con las claves raíz de la carpeta y lo pone en vigor.
cli-about-enrol = Muestra quién pide entrar, admite o rechaza.
cli-about-enrol-list = Abre solicitudes y muestra seis palabras de cada una, para comparar por teléfono.
cli-about-enrol-approve = Admite un equipo: escribe su certificado.
cli-about-enrol-refuse = No admite un equipo: escribe una orden para el servidor.
cli-about-recover = Dos custodios abren una caja cuya frase de paso se perdió. Sin red, solo para el equipo que lo pide.
cli-help-name = El nombre de la autoridad
cli-help-url = Dónde está un servidor: https:// y un nombre
cli-help-authority-out = La carpeta nueva de la autoridad
cli-help-roots = Cuántas claves raíz; 3 si no se indica
cli-help-threshold = Cuántas deben firmar; 2 si no se indica
cli-help-ca = SHA-256 de la clave pública de la autoridad de certificación de los servidores: 64 dígitos
cli-help-days = Para cuántos días; 365 si no se indica
cli-help-authority = La carpeta de la autoridad
cli-help-cards-out = Dónde poner las tarjetas
cli-help-count = Cuántas tarjetas; 1 si no se indica
cli-help-manifest-file = El archivo del manifiesto
cli-help-pin = El nombre que da una tarjeta: 64 o 30 dígitos
cli-help-after = El manifiesto que estaba en vigor antes
cli-help-revoke = Un equipo en el que ya no se confía: 32 dígitos
cli-help-requests = Archivos de solicitudes
cli-help-request = El archivo de una solicitud
cli-help-organisation = A qué organización pertenece el equipo
cli-help-region = Dónde se usa el equipo
cli-help-role = Qué puede hacer el equipo: officer, desk o courier; officer si no se indica
cli-help-file-out = El archivo que se escribe
cli-help-share = El archivo de la parte de un custodio; dos veces
cli-help-recovery-request = El archivo de la solicitud de recuperación
cli-help-words = Las seis palabras que le leyó el agente
cli-help-passphrase-file = Un archivo cuya primera línea es la frase de paso; si no, la primera línea de la entrada

## authority: what it says
# $path (String)
cli-authority-made = La autoridad está en { $path }. Guarde aparte lo que hay en private, una clave por cada guardián de una raíz.
cli-authority-custodians = Imprima cada archivo de custodio, dé cada uno a otra persona y borre los tres archivos. Cada pareja se probó y abre.
# $number, $set (String)
cli-authority-share = Parte del custodio { $number } de 3, serie { $set }
cli-authority-share-keep = Dos custodios juntos pueden abrir cada caja de la autoridad; uno solo no puede abrir nada. Guárdelo bajo llave, lejos de las otras. No lo diga a nadie, no lo fotografíe.
# $count (Number), $path (String)
cli-card-made = Tarjetas hechas: { $count }, en { $path }. Entregue cada una en persona.
# $path (String)
cli-card-codes = Lleve { $path } al servidor: sin él ninguna tarjeta cuenta.
# $name (String): the authority
cli-card-title = Tarjeta de alta: { $name }
# $when (String)
cli-card-valid = Para un equipo, una vez, hasta { $when }. No la fotografíe, no la envíe.
cli-card-scan = Para escanear:
cli-card-typed = O para escribir, tres líneas:
# $name, $version (String)
cli-manifest-of = { $name }, versión { $version }
# $hash (String)
cli-manifest-hash = Su nombre: { $hash }
# $roots, $threshold, $signatures (Number)
cli-manifest-roots = Raíces: { $roots }, de las que { $threshold } deben firmar; firmas: { $signatures }
# $url (String)
cli-manifest-url = Servidor: { $url }
# $count (Number)
cli-manifest-revoked = Equipos revocados: { $count }
# $when (String)
cli-manifest-fresh = Al día hasta { $when }
cli-manifest-stale = Su plazo terminó el { $when }: haga el siguiente.
# $name, $role, $device, $when (String)
cli-enrol-asks = { $name } ({ $role }) lo pide, equipo { $device }, { $when }
# $words (String)
cli-enrol-words = Compare por teléfono: { $words }
# $name, $path (String)
cli-enrol-approved = { $name } queda admitido. El certificado es { $path }; llévelo al servidor.
cli-enrol-refused = { $name } no queda admitido. La orden es { $path }; llévela al servidor.
# $path (String)
cli-recover-done = La respuesta es { $path }. No abre nada sin la frase de paso que el agente eligió con la solicitud.

## authority: refusals
# $path (String)
cli-failure-authority-exists = Ya hay algo en { $path }.
    .recovery = Dé una carpeta nueva. No se escribió nada.
cli-failure-authority-missing = No hay ninguna autoridad en { $path }.
    .recovery = Dé la carpeta que contiene el archivo manifest.
cli-failure-authority-unwritten = No se puede escribir { $path }.
    .recovery = Revise los permisos y el espacio del disco e inténtelo de nuevo.
# $url (String)
cli-failure-authority-url = «{ $url }» no es la dirección de un servidor.
    .recovery = Escriba https:// y un nombre, con un puerto si hace falta, y nada después.
# $digits (String)
cli-failure-authority-ca = «{ $digits }» no es un SHA-256.
    .recovery = Dé los 64 dígitos del SHA-256 de la clave pública.
# $device (String)
cli-failure-authority-device = «{ $device }» no nombra ningún equipo.
    .recovery = Dé sus 32 dígitos, como los muestra enrol list.
cli-failure-authority-passphrase = La frase de paso no abre las claves de la autoridad.
    .recovery = Busque errores al teclear e inténtelo de nuevo. No se cambió nada.
cli-failure-shares-two = Hacen falta las partes de exactamente dos custodios.
    .recovery = Dé --share dos veces.
cli-failure-shares-same = Las dos partes son del mismo custodio.
    .recovery = Tome la parte de otro custodio.
cli-failure-shares-apart = Las dos partes no van juntas.
    .recovery = Compare la serie de los dos papeles: tome dos de la misma.
# $group, $path (String)
cli-failure-share-group = El grupo { $group } de { $path } no está como se imprimió.
    .recovery = Corríjalo según el papel e inténtelo de nuevo.
# $path (String)
cli-failure-share-mistyped = { $path } no contiene una parte como se imprimió.
    .recovery = Compare con el papel e inténtelo de nuevo.
cli-failure-words-differ = Las seis palabras no son las de esta solicitud.
    .recovery = Pida al agente que las lea otra vez, en el mismo idioma. Si aún difieren, no es la solicitud del agente: no responda.
cli-failure-trust-malformed = No es un archivo de una autoridad, o fue cambiado.
    .recovery = Vuelva a obtenerlo de su origen.
cli-failure-trust-other-authority = Es de otra autoridad.
    .recovery = Use la carpeta de la autoridad correspondiente.
cli-failure-trust-other-hash = No es el manifiesto de ese nombre.
    .recovery = Compare los dígitos con la tarjeta. Si difieren, no crea este archivo.
cli-failure-trust-lower-version = El manifiesto no es más nuevo que el anterior.
    .recovery = Conserve el que está en vigor.
cli-failure-trust-broken-chain = El manifiesto no sigue al anterior.
    .recovery = Falta uno en medio: compruébelos uno tras otro.
cli-failure-trust-threshold = Nunca podrán reunirse tantas firmas.
    .recovery = Debe firmar al menos una raíz, y no más de las que hay.
cli-failure-trust-too-few-roots = Han firmado muy pocas raíces.
    .recovery = Ponga las claves de más raíces en private e inténtelo de nuevo.
cli-failure-trust-foreign-signature = Una firma es de alguien que no puede firmar esto.
    .recovery = No crea este archivo. Pregunte de dónde viene.
cli-failure-trust-repeated-signature = Una firma está dos veces.
    .recovery = No crea este archivo. Pregunte de dónde viene.
cli-failure-trust-expired = Su plazo terminó.
    .recovery = Pida uno nuevo y mire el reloj de este equipo.
cli-failure-trust-code-spent = El código de la tarjeta ya se usó, o no lo es.
    .recovery = Entregue una tarjeta nueva.
cli-failure-trust-revoked = El equipo fue revocado.
    .recovery = Déle de alta otra vez con otro identificador, si puede volver.
cli-failure-trust-not-allowed = Su función no lo permite, o no para este equipo.
    .recovery = Revise la función y el equipo al que va.
cli-failure-trust-from-the-future = Lo escribió una versión más nueva de Dalil.
    .recovery = Actualice Dalil e inténtelo de nuevo.
cli-failure-trust-not-opened = Lo sellado no se abre con estas claves.
    .recovery = Se selló para otra clave o fue cambiado. Vea de qué autoridad es.
cli-failure-trust-cut = Faltan claves o se añadieron.
    .recovery = No crea este archivo. Pregunte de dónde viene.

## Editions of a guide

cli-about-guide-key = Crea la clave de una de las personas que firman guías, en un archivo bajo frase de paso.
cli-about-guide-pack = Empaqueta la carpeta de una guía para los equipos de una autoridad. Nadie la ha firmado aún.
cli-about-guide-sign = Firma una guía empaquetada con una clave.
cli-about-guide-verify = Dice si un equipo de una autoridad tomaría una guía empaquetada.
cli-help-manifest = El archivo del manifiesto de la autoridad
cli-help-edition-version = El número de la edición; debe subir
cli-help-edition-file = El archivo de la guía empaquetada
cli-help-signer-key = El archivo con la clave de quien firma
cli-help-signed-guide = Para qué guía son los firmantes; dalil: el programa mismo
cli-help-signer = La mitad pública de la clave de un firmante, como la muestra guide key
cli-help-signers = Cuántos deben firmar; 2 si no se indica
# $digits (String): the public half of a key
cli-edition-key = La clave está creada. Para el manifiesto: { $digits }
# $edition, $version (String), $signatures (Number), $when (String): until when it may be taken
cli-edition-made = Edición { $edition }, n.º { $version }, empaquetada. Firmas: { $signatures }. Puede tomarse hasta el { $when }.
cli-edition-signed = Edición { $edition }, n.º { $version }, firmada. Firmas: { $signatures }.
cli-edition-good = Edición { $edition }, n.º { $version }: firmada como pide la autoridad, con { $signatures } firmas. Puede tomarse hasta el { $when }.
# $count (String): mistakes
cli-failure-edition-mistakes = La guía tiene errores: { $count }.
    .recovery = Véalos con guide check y corríjalos antes.
cli-failure-edition-too-few = Han firmado muy pocos de los que la autoridad nombra.
    .recovery = Haga que los demás firmen el mismo archivo.
cli-failure-edition-signer = Esto no es la mitad pública de una clave.
    .recovery = Indique los 64 dígitos que mostró guide key.

## Updates of the program

cli-about-release = Dice qué puede ser una actualización del programa y comprueba una antes de instalarla. No instala nada.
cli-about-note = Describe un paquete del programa para los equipos de una autoridad. Nadie lo ha firmado aún.
cli-about-release-sign = Firma una nota de versión con una clave.
cli-about-release-verify = Dice si un paquete puede instalarse en este equipo. No cambia nada.
cli-help-package = El paquete del programa, tal como se instalaría
cli-help-release-version = La versión del programa en el paquete: tres números
cli-help-note = El archivo de la nota de versión
cli-help-over = La versión instalada; la de este programa si no se indica
cli-help-target = Para qué equipos: sistema y procesador, como linux-x86_64; los iguales a este si no se indica
# $version, $target (String), $signatures (Number)
cli-release-made = Nota para la versión { $version }, { $target }. Firmas: { $signatures }.
cli-release-signed = Versión { $version }, { $target }, firmada. Firmas: { $signatures }. Compare los dígitos con quienes hicieron el paquete.
cli-release-good = Versión { $version }, { $target }: el paquete es el que firmó la autoridad, con { $signatures } firmas. Puede instalarse.
# $size, $hash (String)
cli-release-package = Paquete: { $size } bytes, SHA-256 { $hash }
# $when (String)
cli-release-until = Puede instalarse hasta el { $when }
cli-failure-trust-not-yet = Su plazo no ha empezado todavía.
    .recovery = Mire el reloj de este equipo, o espere.
cli-failure-release-too-few = Han firmado muy pocos de los que la autoridad nombra para el programa; deben firmar al menos dos.
    .recovery = No instale nada. Haga que los demás firmen la misma nota.
cli-failure-release-nobody = El manifiesto no nombra a nadie que firme el programa.
    .recovery = No instale nada. La autoridad nombra al menos a dos: authority manifest next con --guide dalil.
# $version, $running (String)
cli-failure-release-not-newer = La versión { $version } no es más nueva que { $running }, la que está instalada.
    .recovery = No instale nada. Lo que está instalado sigue funcionando.
# $target, $here (String)
cli-failure-release-target = El paquete es para { $target }, y este equipo es { $here }.
    .recovery = No instale nada. Tome el paquete y la nota para este tipo de equipo.
# $path (String)
cli-failure-release-size = { $path } es más largo o más corto que el paquete firmado.
    .recovery = No instale nada. Cópielo otra vez desde su origen; si aún difiere, pregunte allí.
cli-failure-release-hash = { $path } no es el paquete que se firmó.
    .recovery = No instale nada. Cópielo otra vez desde su origen; si aún difiere, pregunte allí.

## authority devices, authority health

cli-about-devices = Muestra la lista que escribió dalil-server devices: quién es conocido y quién está en silencio.
cli-about-health = Pregunta a un servidor de este equipo si está bien. Código de salida 0 solo si está listo.
cli-help-devices = El archivo de la lista; - para la entrada
cli-help-health-url = Dónde están las cifras del servidor: http:// y una dirección de este equipo
# $when (String), $certified, $uncertified, $revoked (Number)
cli-devices-of = Equipos el { $when }: certificados { $certified }, aún sin certificar { $uncertified }, revocados { $revoked }
cli-devices-device = Equipo
cli-devices-standing = Estado
cli-devices-role = Función
cli-devices-organisation = Organización
cli-devices-seen = Último día
cli-devices-notes = Notas
# $state (String)
cli-device-standing = { $state ->
    [certified] certificado
    [revoked] revocado
   *[other] aún sin certificar
  }
# $role (String)
cli-device-role = { $role ->
    [desk] oficina
    [courier] portador
   *[other] agente
  }
# $when (String)
cli-device-until = certificado hasta el { $when }
cli-device-expired = certificado vencido desde el { $when }
# $days (Number)
cli-device-silent = sin noticias desde hace { $days } días o más
# $state (String): of a revoked one’s hand-in
cli-device-hand-in = { $state ->
    [begun] entrega empezada
    [done] entrega terminada
   *[other] entrega aún posible
  }
cli-health-ready = El servidor está listo.
cli-health-no-figures = No da cifras.
# $count (Number)
cli-health-conversations = Conversaciones abiertas: { $count }
cli-health-objects = Objetos: { $count }
cli-health-bytes = Bytes de los objetos: { $count }
cli-health-entries = Entradas guardadas desde que empezó: { $count }
cli-health-requests = Peticiones desde que empezó: { $count }
cli-health-put-off = Se les pidió volver: { $count }
# $path (String)
cli-failure-devices-malformed = { $path } no es una lista de equipos.
    .recovery = Escríbala de nuevo con dalil-server devices, y no cambie nada en ella.
cli-failure-devices-future = Una versión más nueva de Dalil escribió { $path }.
    .recovery = Actualice Dalil e inténtelo de nuevo.
# $url (String)
cli-failure-health-url = «{ $url }» no es la dirección de las cifras de este equipo.
    .recovery = Escriba http://127.0.0.1 y el puerto que el servidor mostró después de metrics. Desde otro equipo, entre por SSH.
cli-failure-health-no-database = El servidor responde, y su base de datos no.
    .recovery = Revise la base de datos y el espacio de su disco. Los equipos lo guardan todo y vuelven.
cli-failure-health-no-manifest = El servidor aún no conoce ninguna autoridad.
    .recovery = Llévele el manifiesto: dalil-server take.
# $url (String)
cli-failure-health-other = Algo responde en { $url }, y no es un servidor así.
    .recovery = Compare la dirección con la que el servidor mostró después de metrics.
cli-failure-health-silent = Nada responde en { $url }.
    .recovery = Vea si el servidor está en marcha, y compare la dirección con la que mostró después de metrics.
