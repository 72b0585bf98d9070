### review: unreviewed
### Qué falló: qué pasó y qué sigue intacto; `.recovery` es el camino para seguir.

failure-retry = Intentar de nuevo
failure-close = Cerrar

failure-locked = Esta caja fuerte está bloqueada. Todo está guardado hasta la última respuesta.
    .recovery = Ábrala de nuevo con su frase de paso.
failure-wrong-passphrase = Esta frase de paso no la abre. No se cambió nada.
    .recovery = Revise los espacios y las mayúsculas, e inténtelo de nuevo. Nunca se borra nada por intentos fallidos.
# $seconds (Number)
failure-wait-before-retry = { $seconds ->
    [one] Espere { $seconds } segundo antes del próximo intento. No se cambió nada.
   *[other] Espere { $seconds } segundos antes del próximo intento. No se cambió nada.
}
    .recovery = La espera impide que personas extrañas adivinen. Sus expedientes están a salvo.
failure-passphrase-empty = No se escribió ninguna frase de paso.
    .recovery = Escríbala o péguela.
failure-passphrase-weak = Esta frase de paso es demasiado fácil de adivinar. No se creó nada.
    .recovery = Use cinco o más palabras sin relación entre sí, o tome las palabras que se ofrecen.
failure-passphrase-too-long = Esta frase de paso tiene más de 128 caracteres. No se creó nada.
    .recovery = Use una más corta. Seis palabras son suficientes.
failure-passphrase-differs = Las dos frases de paso no son iguales. No se creó nada.
    .recovery = Escríbala de nuevo, despacio, o muéstrela mientras escribe.
failure-alias-empty = No se dio un nombre para esta pantalla. No se creó nada.
    .recovery = Elija un nombre corto que no diga nada de usted, por ejemplo el número de su puesto.
failure-alias-taken = Otra persona de este equipo ya tiene este nombre. No se cambió nada.
    .recovery = Elija otro.
failure-alias-too-long = Este nombre es demasiado largo. No se creó nada.
    .recovery = Elija uno más corto.
failure-officer-unknown = Este nombre ya no está en este equipo. No se cambió nada.
    .recovery = Elija otro nombre o consulte a la administración del equipo.
failure-header-forged = Alguien sin la clave cambió la cerradura de esta caja fuerte. Se dejó como estaba.
    .recovery = No use este equipo para expedientes nuevos. Avise a la administración del equipo, que puede compararla con una copia de seguridad.
failure-vault-missing = Los expedientes de este nombre no están donde estaban. No se cambió nada.
    .recovery = Si están en una memoria USB u otra unidad, conéctela. Si no, recupérelos de una copia de seguridad.
failure-out-of-memory = No hay memoria libre suficiente para abrirla. No se cambió nada.
    .recovery = Cierre otros programas e inténtelo de nuevo.
failure-header-damaged = Las dos copias de la cerradura de esta caja fuerte están dañadas. Se apartaron y no se borró nada.
    .recovery = No la cree de nuevo. Recupérela de una copia de seguridad o consulte a la administración del equipo.
failure-vault-damaged = Los expedientes de esta caja fuerte no se pueden leer. Se dejaron como están.
    .recovery = No copie nada encima. Recupere una copia de seguridad en otra carpeta o consulte a la administración del equipo.
failure-case-doubted = Una entrada de este caso no está como se firmó, por eso no se añadió nada. Lo que escribió sigue aquí.
    .recovery = Espere un momento mientras el programa busca una copia íntegra y vuelva a intentarlo. Si se rechaza otra vez, empiece otro caso y escriba en él por qué.
failure-not-mended = Una entrada de estos expedientes no está como se firmó, y quizá solo una copia la tenga íntegra. Las copias y las claves se dejaron como están.
    .recovery = Espere un momento mientras el programa repara los expedientes y vuelva a intentarlo. Si se rechaza otra vez, haga sitio en el disco, bloquee y abra de nuevo los expedientes.
failure-record-broken = La entrada { $entry } de este caso no está como se firmó, por eso no se hizo ni se firmó ningún registro.
    .recovery = Espere un momento mientras el programa busca una copia íntegra y vuelva a intentarlo. Si se rechaza otra vez, entregue los papeles y pida el registro a la autoridad si el caso se le envió.
failure-vault-from-future = Esta caja fuerte fue escrita por una versión más nueva. No se tocó.
    .recovery = Instale la versión más nueva en este equipo y ábrala de nuevo.
failure-folder-read-only = No se puede escribir en la carpeta de los expedientes. No se cambió nada.
    .recovery = Pida a la administración del equipo permiso para escribir allí y empiece de nuevo.
failure-disk-full = No queda espacio en este equipo. Todo está guardado hasta la última respuesta.
    .recovery = Libere espacio e inténtelo de nuevo.
failure-folder-unreadable = La carpeta de los expedientes falta o no se puede leer. No se cambió nada.
    .recovery = Si está en una memoria USB o una unidad de red, conéctela y empiece de nuevo.
failure-second-instance = Ya está abierto en otra ventana. No se cambió nada.
    .recovery = Use esa ventana, o ciérrela y empiece de nuevo.
# $count (Number)
failure-guide-broken = { $count ->
    [one] La guía tiene { $count } error y no se puede usar. Sus expedientes siguen intactos.
   *[other] La guía tiene { $count } errores y no se puede usar. Sus expedientes siguen intactos.
}
    .recovery = Instale la guía de nuevo o consulte a la administración del equipo.
failure-guide-from-future = La guía se escribió para una versión más nueva. Sus expedientes siguen intactos.
    .recovery = Instale la versión más nueva, o la guía anterior.
failure-file-too-large = Este archivo es más grande de lo que se puede guardar. No se cambió nada.
    .recovery = Use un archivo más pequeño o un trozo más corto.
failure-file-unfit = El archivo no llegó como se anunció. No se guardó nada de él.
    .recovery = Elija el archivo otra vez.
failure-file-missing = Este archivo del caso no está donde estaba. El resto del caso no cambió.
    .recovery = Recupérelo de una copia de seguridad y lea el código a la administración del equipo.
failure-file-damaged = Este archivo del caso está dañado. El resto del caso no cambió.
    .recovery = Recupérelo de una copia de seguridad y lea el código a la administración del equipo.
failure-microphone-missing = No hay micrófono. No se grabó nada.
    .recovery = Conecte uno o enciéndalo e inténtelo de nuevo. Lo dicho puede escribirse en una nota.
failure-microphone-refused = El sistema no deja que este programa use el micrófono. No se grabó nada.
    .recovery = Permítalo en los ajustes del sistema e inténtelo de nuevo. Lo dicho puede escribirse en una nota.
failure-microphone-busy = Otro programa usa el micrófono. No se grabó nada.
    .recovery = Cierre ese programa e inténtelo de nuevo.
failure-recording-unfit = No hay nada que guardar, o ya se está grabando algo.
    .recovery = Cierre esto y empiece de nuevo.
failure-not-enrolled = Este ordenador no pertenece todavía a ninguna autoridad. No se envió nada.
    .recovery = Inscríbalo con la tarjeta de la autoridad. Hasta entonces todo se guarda en este ordenador.
failure-trust-refused = Lo que llegó no está firmado como firma la autoridad. No se tomó nada.
    .recovery = Pida a la autoridad una tarjeta nueva, entregada en mano.
failure-case-not-found = Este caso no está en la caja fuerte abierta. No se cambió nada.
    .recovery = Vuelva a la lista. Puede que lo tenga otro agente.
failure-exercise-only = Esto no se puede hacer en un ejercicio. No se cambió nada.
    .recovery = Salga del ejercicio y abra su propia caja fuerte.
failure-exercise-file-unknown = En este lugar no hay ningún archivo de un ejercicio de esta guía.
    .recovery = Elija el archivo que guardó un participante, o la carpeta con los archivos. Termina en .dalil-exercise.
failure-question-unknown = Esta pregunta no está en la guía. La respuesta no se guardó.
    .recovery = Vuelva a la pregunta. Si sigue igual, lea el código a la administración del equipo.
failure-response-unfit = Esta respuesta no corresponde a la pregunta. No se guardó; queda la anterior.
    .recovery = Mire qué se puede responder aquí y responda de nuevo.
# $limit (Number)
failure-text-too-long = { $limit ->
    [one] Este texto tiene más de { $limit } carácter. No se guardó.
   *[other] Este texto tiene más de { $limit } caracteres. No se guardó.
}
    .recovery = Acórtelo. Lo que escribió sigue aquí.
failure-reason-missing = Un peldaño distinto del de las reglas necesita un motivo. No se firmó nada.
    .recovery = Escriba por qué, en una o dos frases.
failure-statement-missing = Falta la declaración o su cargo. No se firmó nada.
    .recovery = Escriba lo que vio y oyó, y en calidad de qué firma.
failure-release-reason-missing = Hace falta un motivo antes de que una parte del caso salga de este ordenador.
    .recovery = Elija uno. «Otro motivo» necesita unas palabras.
failure-passphrase-needed = Hace falta de nuevo la frase de paso antes de que una parte del caso salga de este ordenador.
    .recovery = Escriba su frase de paso. No se ha escrito nada.
failure-paper-path-unwritable = No se pudo escribir el documento. El caso sigue intacto.
    .recovery = Elija otra carpeta, o conecte de nuevo la memoria USB.
failure-paper-path-taken = Ya hay un archivo con este nombre. No se tocó.
    .recovery = Elija otro nombre, o reemplácelo.
failure-nothing-readable = No se pueden leer ni los registros ni una copia. Todo quedó como está.
    .recovery = Traiga una copia de seguridad de otro lugar, en otro equipo si este falla. Consulte a la administración del equipo.
failure-copy-unfit = La copia no salió como debía y se quitó. Sus registros y las copias anteriores están intactos.
    .recovery = Inténtelo otra vez. Si sigue así, puede que falle el disco: haga una copia de seguridad en otro lugar.
failure-no-such-folder = Esa carpeta no existe. No se cambió nada.
    .recovery = Escriba la ruta completa, como la muestra el gestor de archivos, o conecte la memoria.
failure-no-backup = No hay ninguna copia de seguridad en esta carpeta. No se cambió nada.
    .recovery = Elija la carpeta que hizo la copia de seguridad; su nombre empieza por copy.
failure-backup-damaged = Esta copia de seguridad no está como se hizo: está dañada o incompleta. No se cambió nada.
    .recovery = Use otra copia. Si se acaba de escribir, puede que falle la memoria: use otra.
failure-backup-exists = Ya hay una copia de seguridad de este momento. No se cambió nada.
    .recovery = Espere un segundo e inténtelo otra vez.
failure-vault-exists = Los registros de esta copia ya están en este equipo. No se tocaron.
    .recovery = Ábralos con su frase de paso. Si están dañados, se pueden reparar ahí.
failure-case-still-open = Solo se puede borrar un caso cerrado. No se cambió nada.
    .recovery = Cierre primero el caso.
failure-code-differs = Este no es el código del caso. No se borró nada.
    .recovery = Mire el código y escríbalo otra vez.
failure-not-another-officer = Tiene que estar de acuerdo otra persona. No se borró nada.
    .recovery = Pídaselo a alguien que tenga un nombre en este equipo, o eche el caso a la papelera.
failure-vault-sealed = Esto está sellado: ya no lo abre ninguna frase de paso. Todo lo que contiene se conserva.
    .recovery = Ábralo con su hoja de recuperación.
failure-passphrase-same = Esta frase de paso ya se usa aquí. No se cambió nada.
    .recovery = Elija otras palabras.
failure-sheet-needed = Todavía no se ha tecleado de vuelta ninguna hoja de recuperación. No se empezó ni se cambió nada.
    .recovery = Haga la hoja y tecléela de vuelta. Bastan dos minutos, un bolígrafo y un papel.
failure-sheet-gone = El código de esta hoja ya no está a mano. No se escribió nada.
    .recovery = Haga una hoja nueva.
# $count (Number)
failure-sheet-length = { $count ->
    [one] Se tecleó { $count } carácter; una hoja tiene 36.
   *[other] Se teclearon { $count } caracteres; una hoja tiene 36.
}
    .recovery = Nueve grupos de cuatro. Mire si falta un grupo o si está dos veces.
# $group (Number)
failure-sheet-group = El grupo { $group } no está como en el papel. No se cambió nada.
    .recovery = Mire este grupo otra vez. Una hoja no tiene las letras I, L, O ni U: son las cifras 1 y 0.
failure-sheet-mistyped = El código no está como en el papel. No se cambió nada.
    .recovery = Compárelo con el papel, grupo por grupo.
failure-sheet-wrong = Este código está completo, pero no abre esto. No se cambió nada.
    .recovery = La hoja puede ser de otro nombre, puede haberse usado ya, o una más reciente la ha sustituido. Busque la más reciente.
failure-no-authority = Ninguna autoridad puede abrir esto: nunca se dio de alta. No se cambió nada.
    .recovery = Busque la hoja de recuperación o una copia de seguridad.
failure-nothing-asked = Aquí no se pidió nada a la autoridad, o la respuesta ya se usó. No se cambió nada.
    .recovery = Pídalo primero a la autoridad, en este equipo.
failure-reply-missing = No hay ningún archivo en ese lugar. No se cambió nada.
    .recovery = Conecte la memoria y revise el nombre del archivo.
failure-reply-other = Este archivo no es la respuesta a lo que se pidió aquí. No se cambió nada.
    .recovery = Solo abre la respuesta a la última solicitud. Compare las seis palabras con la autoridad.
failure-reply-passphrase = No es la frase de paso elegida con la solicitud. No se cambió nada.
    .recovery = Pruebe la que eligió entonces. Si también la olvidó, pida de nuevo a la autoridad.
failure-not-believed = No es un archivo de una autoridad en el que se pueda confiar. No se cambió nada.
    .recovery = Vuelva a obtenerlo de su origen y compare por teléfono.
failure-sheet-file-stays = No se pudo quitar el archivo. Sigue donde estaba.
    .recovery = Quítelo a mano, o conecte otra vez la memoria e inténtelo de nuevo.
failure-colleague-unknown = No se puede compartir con esa persona. No se entregó nada.
    .recovery = Quien se añade con la frase de paso de otra persona puede compartir. Añada un nombre así.
failure-colleague-changed = Las claves de esa persona no son las de antes. No se entregó nada.
    .recovery = Pregunte a su administrador antes de compartir nada en este equipo.
failure-share-not-yours = Solo quien empezó el caso lo comparte. No se cambió nada.
    .recovery = Pida a quien lo empezó.
failure-conflict-changed = Mientras tanto se dijo algo más, o ya está resuelto. No se cambió nada.
    .recovery = Mire lo que hay ahora y decida después.
failure-outbox-missing = El archivo común de los agentes de este equipo no está abierto. No se cambió nada.
    .recovery = Bloquee, abra de nuevo y vuelva a intentarlo. Si sigue así, haga una copia de seguridad y pregunte a su administrador.
failure-desk-only-reads = Esta caja no es una mesa que pueda hacerlo. No se cambió nada.
    .recovery = Pregunte a quien guarda las claves de la autoridad.
failure-case-of-another = En la mesa, el caso de un agente se lee y no se escribe. No se cambió nada.
    .recovery = Decida o pregunte al agente.
failure-decision-missing = Faltan los motivos o el cargo.
    .recovery = Escriba ambos y firme de nuevo.
failure-desk-files-unfit = La carpeta no contiene el manifiesto de una autoridad con una clave que esta frase abra. No se cambió nada.
    .recovery = Busque la carpeta hecha por la autoridad y compruebe su frase.
failure-desk-of-another = Esta caja es la mesa de otra autoridad. No se cambió nada.
    .recovery = Cree una caja nueva para esta mesa.
failure-device-unknown = Esta mesa no conoce ese equipo o agente. No se dio nada.
    .recovery = Espere su solicitud y certifíquelo.
failure-device-place-missing = Falta la organización o la región.
    .recovery = Escriba ambas y certifique de nuevo.
failure-second-reader-needed = Hoy un solo lector dejó salir, o hizo borrar en otros equipos, tantos casos como puede en un día. Con este no se hizo nada.
    .recovery = Pida la firma de un segundo lector o siga mañana.
failure-second-reader-unfit = No es otro lector de esta mesa. No salió nada.
    .recovery = Un segundo lector es otro agente de la mesa de la misma autoridad en este equipo.
failure-card-unread = Esto no es la tarjeta de una autoridad. No se cambió nada.
    .recovery = Busque el texto que empieza por DALIL1, o escriba las tres líneas de la tarjeta.
# $line (String): which line of the card, $group (Number): which of its groups
failure-card-group = { $line ->
    [code] El grupo { $group } del código no está como en la tarjeta.
   *[authority] El grupo { $group } de la autoridad no está como en la tarjeta.
}
    .recovery = Mire este grupo otra vez. Una tarjeta no tiene letras I, L, O ni U: son las cifras 1 y 0.
# $line (String): which line of the card, $count, $wanted (Number): characters
failure-card-length = { $line ->
    [code] El código tiene { $wanted } caracteres; se escribieron { $count }.
   *[authority] La autoridad tiene { $wanted } caracteres; se escribieron { $count }.
}
    .recovery = Grupos de cuatro. Mire si falta uno o está dos veces.
# $line (String): which line of the card
failure-card-mistyped = { $line ->
    [code] El código no está como en la tarjeta.
   *[authority] La autoridad no está como en la tarjeta.
}
    .recovery = Compárelo con la tarjeta, grupo por grupo.
failure-card-address = Esto no es la dirección de un servidor.
    .recovery = Empieza por https y está en la tarjeta, encima de los dos códigos.
failure-card-expired = Esta tarjeta ya no cuenta. No se envió nada, y todo se conserva.
    .recovery = Pida una tarjeta nueva a la autoridad.
failure-card-spent = El código de esta tarjeta ya se usó, o no es de esta autoridad. Todo se conserva.
    .recovery = Pida una tarjeta nueva. Si otra persona pudo usar la suya, dígalo.
failure-card-missing = No hay ninguna tarjeta a mano: se guardó al bloquear.
    .recovery = Escriba o lea la tarjeta otra vez.
failure-manifest-other = Esta no es la autoridad que nombra la tarjeta. No se le envió nada.
    .recovery = Compare el servidor con la tarjeta. Si es correcto, dígalo a la autoridad, a un número que conozca.
failure-manifest-unfit = Esto no es un manifiesto, o no está firmado como debe. No se cambió nada.
    .recovery = Pida el archivo otra vez a la autoridad.
failure-manifest-expired = Lo que la autoridad dice de sí ya no está al día. No se cambió nada.
    .recovery = Pida una tarjeta nueva a la autoridad.
failure-other-authority = Este equipo ya pertenece a otra autoridad. No se cambió nada.
    .recovery = Use una tarjeta de esa, o hable con su administrador.
failure-program-old = Este programa es demasiado antiguo para la autoridad. Todo se conserva y el trabajo sigue.
    .recovery = Pida la versión más nueva a su administrador.
failure-not-joined = Aún no se ha unido a una autoridad. No se envió nada.
    .recovery = Únase primero con una tarjeta, en los ajustes.
failure-not-met = Nadie ha visto aún qué autoridad es. No se envió nada.
    .recovery = Conéctese a la red y pregunte otra vez, o lea el archivo de la autoridad.
failure-name-missing = La mesa debe saber a quién aprueba. No se envió nada.
    .recovery = Escriba su nombre y lo que hace.
failure-wrong-server = Quien respondió no es el servidor de esta autoridad. No se le envió nada.
    .recovery = Pruebe otra red. Si sigue así, dígalo a su administrador.
failure-no-network = Ningún servidor responde. Todo está guardado en este equipo.
    .recovery = Siga trabajando: se vuelve a intentar solo. O use una memoria.
failure-server-busy = El servidor está ocupado. Todo está guardado en este equipo.
    .recovery = Se vuelve a intentar solo.
failure-nothing-waits = Nada espera, así que no se escribió nada.
    .recovery = Dé primero un caso, o lea una respuesta.
failure-stick-empty = No hay nada de la autoridad en esta carpeta. No se cambió nada.
    .recovery = Elija la carpeta de la memoria que tiene la respuesta.
failure-stick-cut = Lo que hay en la memoria no está completo. Se tomó lo que estaba entero.
    .recovery = Pídalo otra vez en otra memoria. Leer dos veces no hace daño.
failure-stick-foreign = Lo que hay en la memoria no es para este equipo. No se cambió nada.
    .recovery = Mire si se tomó por error la memoria de otra persona.
failure-stick-full = No queda sitio en la memoria. Todo se conserva en este equipo.
    .recovery = Use otra memoria, o haga sitio en esta.
failure-stick-read-only = No se puede escribir en la memoria. Todo se conserva en este equipo.
    .recovery = Busque un pequeño interruptor en la memoria, o use otra.
failure-pack-unfit = No es una edición de la guía firmada por quienes la autoridad nombra. No se cambió nada.
    .recovery = Vuelva a obtener el archivo de quien firma las guías y compare por teléfono.

failure-pack-older = Esta edición no es más nueva que la que hay aquí. No se cambió nada.
    .recovery = Pida la edición más nueva a quien firma las guías.

failure-pack-expired = Esta edición está fuera de plazo. No se cambió nada.
    .recovery = Pida a quien firma las guías una que cuente.

failure-unexpected = Pasó algo inesperado. Todo está guardado hasta la última respuesta.
    .recovery = Inténtelo de nuevo. Si sigue igual, empiece de nuevo y lea el código a la administración del equipo.
