### review: unreviewed
### Lo que dalilctl dice del expediente exportado de un caso: para tribunales y para quien lo compruebe.

## Ayuda

cli-about-case = Prueba y muestra el expediente exportado de un caso.
cli-about-verify = Dice si un expediente está tal como se firmó y, si no, el primer lugar donde no lo está.
cli-about-show = Prueba un expediente y muestra cada una de sus entradas.
cli-help-file = El expediente exportado
cli-help-key = Huella de la clave del agente, tal como la imprime el papel; puede darse varias veces
cli-help-head = Huella de la última entrada, tal como la imprime el papel

## Negativas

# $path (String)
cli-failure-record-missing = No hay ningún expediente en { $path }.
    .recovery = Revise el nombre y vuelva a intentarlo.
cli-failure-record-too-large = { $path } es mayor de lo que puede ser un expediente.
    .recovery = Compruebe que es el archivo correcto.
# $argument, $count (String)
cli-failure-pin-malformed = --{ $argument } necesita al menos { $count } de los dígitos 0 a 9 y a a f, y 64 como máximo.
    .recovery = Cópielos del papel; los espacios no importan.

## La prueba

# $count (Number)
evidence-whole = { $count ->
    [one] Íntegro: su entrada está tal como se firmó.
   *[other] Íntegro: las { $count } entradas están tal como se firmaron, en su orden, y no falta ninguna entre ellas.
}
# $entry (Number), $what, $when (String)
evidence-broken-at = No está tal como se firmó. El primer lugar es la entrada { $entry }: { $what }, { $when }.
# $entry (Number)
evidence-broken = No está tal como se firmó. El primer lugar es la entrada { $entry }.
# $code (String)
evidence-case = Caso { $code }
# $count (Number)
evidence-kept-back = { $count ->
    [one] Una entrada figura solo con su huella; su contenido se ha retenido.
   *[other] { $count } entradas figuran solo con su huella; su contenido se ha retenido.
}
# $when (String)
evidence-made = Archivo hecho: { $when }
# $guide, $edition, $hash (String)
evidence-guide = Guía { $guide }, edición { $edition }, SHA-256 { $hash }
# $fingerprint (String), $count (Number)
evidence-key = { $count ->
    [one] La clave { $fingerprint } firmó una entrada.
   *[other] La clave { $fingerprint } firmó { $count } entradas.
}
evidence-key-claimed = Que una clave sea de un agente lo afirma solo este archivo. Compárela con el papel o indíquela con --key.
evidence-key-given = Solo se aceptaron las claves indicadas con --key.
# $hash (String)
evidence-head = Huella de la última entrada: { $hash }
evidence-record = Huella del expediente: { $hash }
evidence-pinned-last = La entrada indicada con --head es la última.
# $entry, $count (Number)
evidence-pinned-grew = { $count ->
    [one] La entrada indicada con --head es la número { $entry }; otra la sigue.
   *[other] La entrada indicada con --head es la número { $entry }; otras { $count } la siguen.
}
evidence-no-head = Que no se haya cortado nada al final descansa en la firma de quien hizo el archivo. Para estar seguro, indique con --head la huella impresa en el papel.
evidence-not-to-rely-on = Lo que sigue se muestra tal como está en el archivo. No se fíe de ello.
evidence-hidden = Contenido retenido

## Lo que falla en el primer lugar

evidence-flaw-not-a-record = Esto no es un expediente de Dalil.
evidence-flaw-newer = Lo escribió una versión más reciente de Dalil. Use esa versión para comprobarlo.
evidence-flaw-unreadable = No se puede leer: se cambiaron o se perdieron bytes.
evidence-flaw-altered = No la firmó el agente que nombra: fue cambiada o puesta a otro nombre.
evidence-flaw-foreign = Pertenece a otro caso.
evidence-flaw-inserted = Fue añadida: ocupa un lugar que tiene otra entrada.
evidence-flaw-moved = Fue movida: está antes de algo a lo que sigue.
evidence-flaw-removed = Se quitó algo que estaba antes.
evidence-flaw-cut-short = El expediente se cortó aquí.
evidence-flaw-unsigned = El número, el orden o las claves de las entradas no son los que firmó quien hizo el archivo.
evidence-flaw-trailing = Se añadió algo después del final del expediente.
evidence-flaw-other-key = Está firmada con una clave que no se indicó con --key.
evidence-flaw-head-missing = La entrada indicada con --head no está en este expediente: se cortaron entradas, o es otro expediente.
