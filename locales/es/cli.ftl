### review: unreviewed
### Lo que dice dalilctl: ayuda, revisión del autor, rechazos y evaluación en palabras.

cli-about-dalilctl = Dalil en la línea de órdenes: para autores de guías, administración y tribunales.
cli-about-assess = Dice qué sacan las reglas de una guía de un archivo de respuestas.
cli-about-guide = Trabaja con una guía.
cli-about-check = Nombra cada error de una guía, con su archivo y su línea.
cli-usage = Cómo llamarlo:
cli-options = Opciones
cli-verbs = Verbos
cli-help-help = Muestra esta ayuda
cli-help-version = Muestra la versión
cli-help-json = Responde en JSON, para máquinas
cli-help-lang = Idioma de las palabras: ar, en, es, fr o zgh
cli-help-guide = La carpeta de la guía
cli-help-answers = El archivo de respuestas, en JSON
cli-help-dir = La carpeta de la guía

cli-wrong-argument = No existe la opción { $argument }.
cli-wrong-verb = No existe el verbo { $verb }.
cli-wrong-value = { $argument } no admite { $value }.
cli-wrong-missing = Todavía falta: { $argument }.
cli-wrong-no-verb = Diga qué hay que hacer.
cli-wrong-twice = { $argument } aparece dos veces.
cli-wrong-other = Esto no se puede entender.
cli-wrong-see-help = Añada --help para ver qué se puede pedir.

cli-failure-guide-missing = No hay ninguna guía en { $path }.
    .recovery = Indique la carpeta que contiene guide.toml.
cli-failure-file-unreadable = No se puede leer { $path }.
    .recovery = Mire los permisos del archivo y vuelva a intentarlo.
cli-failure-file-too-large = { $path } es más grande de lo que puede ser un archivo de guía.
    .recovery = Sáquelo de la carpeta o divídalo.
cli-failure-file-not-text = { $path } no es texto UTF-8.
    .recovery = Guárdelo de nuevo como UTF-8.
cli-failure-guide-mistakes = { $count ->
    [one] La guía tiene { $count } error.
   *[other] La guía tiene { $count } errores.
  }
    .recovery = Ejecute dalilctl guide check en la carpeta: nombra el archivo y la línea de cada uno.
cli-failure-guide-future = La guía necesita una versión más nueva de Dalil.
    .recovery = Actualice Dalil o use una edición anterior de la guía. No se ha cambiado nada.
cli-failure-guide-words = La guía no tiene palabras utilizables en este idioma.
    .recovery = Elija otro idioma con --lang, o ejecute dalilctl guide check en la carpeta.
cli-failure-answers-missing = No hay ningún archivo de respuestas en { $path }.
    .recovery = Mire el nombre y vuelva a intentarlo.
cli-failure-answers-not-json = El archivo de respuestas no es JSON: línea { $line }, columna { $column }.
    .recovery = Corríjalo en ese lugar y vuelva a intentarlo.
cli-failure-answers-unknown-field = El archivo de respuestas contiene «{ $field }», que no significa nada.
    .recovery = Quítelo. Se conocen age, set, forms, indicators, acts, answers, urgent y concern.
cli-failure-answers-wrong-shape = «{ $field }» no tiene la forma correcta en el archivo de respuestas.
    .recovery = Compárelo con la descripción del archivo y vuelva a intentarlo.
cli-failure-answers-twice = «{ $field }» aparece dos veces en el archivo de respuestas.
    .recovery = Deje el que sea correcto. No se ha tomado ninguno.
cli-failure-unknown-indicator = La guía no tiene ningún indicador «{ $id }».
    .recovery = Busque un error al escribir, u otra edición de la guía.
cli-failure-unknown-response = «{ $response }» no es una respuesta para «{ $id }».
    .recovery = Use yes, no, unknown, declined o not-asked.
cli-failure-unknown-form = La guía no tiene ninguna forma de explotación «{ $id }».
    .recovery = Busque un error al escribir, u otra edición de la guía.
cli-failure-unknown-form-state = «{ $response }» no se puede decir de la forma «{ $id }».
    .recovery = Use confirmed, suspected, none o unknown.
cli-failure-unknown-age = «{ $id }» no es una edad.
    .recovery = Use adult, under-18, doubtful o unknown.
cli-failure-unknown-set = La guía no tiene ningún conjunto de indicadores «{ $id }».
    .recovery = Déjelo fuera: entonces deciden la edad y las formas.
cli-failure-unknown-urgent = La guía no tiene ninguna necesidad urgente «{ $id }».
    .recovery = Busque un error al escribir, u otra edición de la guía.
cli-failure-unknown-act = La guía no tiene ningún acto «{ $id }».
    .recovery = Busque un error al escribir, u otra edición de la guía.
cli-failure-unknown-question = La guía no tiene ninguna pregunta «{ $id }».
    .recovery = Busque un error al escribir, u otra edición de la guía.
cli-failure-retired-question = La pregunta «{ $id }» solo se guarda para casos antiguos.
    .recovery = Quítela del archivo.
cli-failure-unsuited-response = «{ $response }» no es el tipo de respuesta que admite «{ $id }».
    .recovery = Mire la pregunta en la guía y vuelva a intentarlo.
cli-failure-unknown-choice = «{ $id }» no tiene la opción «{ $response }».
    .recovery = Mire las opciones de la pregunta en la guía.
cli-failure-number-out-of-range = { $response } está por debajo o por encima de lo que admite «{ $id }».
    .recovery = Mire los límites de la pregunta en la guía.
cli-failure-date-malformed = La fecha de «{ $id }» no está en el calendario.
    .recovery = Escríbala como 2024, 2024-03 o 2024-03-09.

cli-check-good = { $guide } { $edition } está bien: preguntas { $questions }, indicadores { $indicators }, idiomas { $languages }.
cli-check-mistakes = { $count ->
    [one] { $count } error.
   *[other] { $count } errores.
  }

check-file-missing = Falta este archivo o esta carpeta.
check-toml-broken = Esto no es TOML.
check-unknown-field = El formato no conoce aquí el campo «{ $name }».
check-missing-field = Aquí falta el campo «{ $name }».
check-unknown-value = «{ $name }» no es un valor para este campo.
check-future-format = La guía tiene el formato { $format }; esta versión de Dalil entiende { $understood }.
check-id-malformed = «{ $id }» no es un identificador bien formado: minúsculas, cifras y guiones sencillos.
check-id-twice = «{ $id }» ya se usa en { $other-file }:{ $other-line }.
check-retired-id-reused = «{ $id }» está retirado y no puede volver a usarse nunca.
check-retired-referenced = «{ $id }» está retirado y ya no se pregunta.
check-question-dangling = No hay ninguna pregunta «{ $id }».
check-choice-dangling = La pregunta «{ $about }» no tiene la opción «{ $id }».
check-indicator-dangling = No hay ningún indicador «{ $id }».
check-sign-dangling = No hay ninguna señal «{ $id }».
check-page-dangling = No hay ninguna página «{ $id }» en esta sección.
check-dimension-dangling = No hay ninguna dimensión «{ $id }».
check-set-dangling = No hay ningún conjunto «{ $id }».
check-form-dangling = No hay ninguna forma «{ $id }» entre las entradas.
check-source-dangling = No hay ninguna fuente «{ $id }» en guide.toml.
check-need-dangling = No hay ninguna necesidad «{ $id }».
check-urgent-dangling = No hay ninguna entrada urgente «{ $id }».
check-condition-malformed = El formato no tiene tal condición.
check-condition-unsuited = La condición no conviene al tipo de la pregunta «{ $id }».
check-forward-reference = La condición de «{ $id }» depende de «{ $later }», que viene después.
check-condition-cycle = Hay condiciones que dependen unas de otras: { $cycle }.
check-kind-unsuited = El campo «{ $field }» no conviene al tipo de «{ $id }», o falta.
check-table-uneven = «{ $id }» tiene otras opciones que la primera fila de la tabla «{ $page }».
check-input-unsuited = La pregunta «{ $id }» no tiene el tipo o las opciones que pide esta entrada.
check-set-missing = { $age ->
    [child] Para niños debe haber exactamente un conjunto sin formas; encontrados: { $count }.
   *[other] Para adultos debe haber exactamente un conjunto sin formas; encontrados: { $count }.
  }
check-row-out-of-order = La fila «{ $id }» está debajo de una fila con una conclusión más baja.
check-row-last-conditional = La última fila debe valer siempre.
check-grade-missing = «{ $id }» no tiene peso en ningún conjunto.
check-indicator-unreachable = Ninguna pregunta puede poner «{ $id }» en sí.
check-total-differs = { $set }, { $dimension }: la fuente cuenta { $stated }, la guía tiene { $found }.
check-too-many-questions = { $count } preguntas en el camino habitual; como mucho { $limit }.
check-too-many-signs = { $count } señales en el primer vistazo; como mucho { $limit }.
check-word-missing = Aquí falta «{ $id }».
check-word-orphan = Nada en la guía necesita «{ $id }».
check-word-variables = «{ $id }» tiene las variables «{ $found }»; la referencia tiene «{ $expected }».
check-word-twice = «{ $id }» aparece dos veces.
check-word-broken = Esto no es Fluent.
check-word-forbidden = «{ $id }» contiene «{ $phrase }», que nunca debe mostrarse.
check-word-markup = «{ $id }» contiene marcas; las palabras son texto sencillo.
check-word-default = La forma por defecto de un selector en «{ $id }» no se llama other.
check-word-reference = «{ $id }» remite a «{ $reference }», que no existe.
check-review-missing = La primera línea no dice el estado de revisión: ### review: unreviewed
check-language-undeclared = guide.toml no declara el idioma «{ $language }».

cli-assess-act-now = Primero, ahora
cli-assess-ask-first = Pregunte primero, nadie ha respondido todavía
cli-assess-conclusion = Según las reglas de la guía
cli-assess-provisional = Los pesos de este conjunto están por confirmar.
cli-assess-unreviewed = Las palabras de la guía no están revisadas en este idioma.
cli-assess-elements = Acto, medios y fin
cli-assess-element = { $state ->
    [indicated] indicado
    [not-indicated] no indicado
   *[open] todavía abierto
  }
cli-assess-means-not-needed = Menor de 18 años o edad dudosa: no hace falta mostrar los medios.
cli-assess-dimensions = Señales contadas, dimensión por dimensión
cli-assess-dimension = { $state ->
    [positive] regla cumplida
    [not-positive] regla no cumplida
   *[open] todavía abierta
  }
cli-assess-counts = fuertes { $strong }, medias { $medium }, débiles { $weak }
cli-assess-reasons = Razones
cli-assess-row = fila { $row }
cli-assess-form = { $state ->
    [confirmed] confirmada
   *[suspected] con sospecha
  }
cli-assess-grade = { $grade ->
    [strong] fuerte
    [medium] media
    [weak] débil
   *[other] no está en este conjunto
  }
cli-assess-concern = Al agente le preocupa la persona.
cli-assess-routes = Caminos posibles
cli-assess-signs = Otras señales, nombradas y nunca contadas
cli-assess-unknown = Todavía sin saber
cli-assess-unknown-indicators = { $count ->
    [one] { $count } indicador
   *[other] { $count } indicadores
  }
cli-assess-unknown-forms = { $count ->
    [one] { $count } forma de explotación
   *[other] { $count } formas de explotación
  }
cli-assess-unknown-acts = { $count ->
    [one] { $count } acto
   *[other] { $count } actos
  }
cli-assess-unknown-age = la edad
cli-assess-ask-next = Qué preguntar ahora
cli-assess-ask-next-none = Ninguna pregunta abierta podría cambiar ya la conclusión.
cli-assess-guide = Guía { $guide }, edición { $edition }, SHA-256 { $hash }
