### review: unreviewed
# $gender (feminine, masculine, other): la persona a quien se habla, siempre de usted.

## Formas de explotación: valoración del agente, nunca se lee en voz alta.

q-form-sexual-exploitation = Alguien obliga a la persona a actos o imágenes sexuales, o vive de ello
    .label = { form-sexual-exploitation }
    .why = { form-sexual-exploitation.named } No pregunte nada sobre actos sexuales. Dedicarse a ello por propia decisión no es esta forma.
q-form-forced-labour = Alguien obliga a la persona a trabajar, contra su voluntad
    .label = { form-forced-labour }
    .why = { form-forced-labour.named } Un trabajo duro no es por sí solo esta forma; lo es con fuerza, amenaza o sin salida. El acuerdo de un menor no cuenta.
q-form-domestic-servitude = Alguien retiene a la persona en una casa para servir
    .label = { form-domestic-servitude }
    .why = { form-domestic-servitude.named } Vivir con una familia no es por sí solo esta forma.
q-form-begging = Alguien obliga a la persona a mendigar, o se queda con lo que le dan
    .label = { form-begging }
    .why = { form-begging.named } Una familia que mendiga junta para sí misma no es esta forma.
q-form-slavery-like-practices = Alguien trata a la persona como si fuera su dueño
    .label = { form-slavery-like-practices }
    .why = { form-slavery-like-practices.named } Por ejemplo: cesión, préstamo a otros o una deuda desde el nacimiento.
q-form-forced-marriage = Alguien obliga u obligó a la persona a casarse
    .label = { form-forced-marriage }
    .why = { form-forced-marriage.named } Una promesa de matrimonio que era mentira se pregunta en otra parte.
q-form-organ-removal = Alguien quiere o tomó una parte del cuerpo de la persona
    .label = { form-organ-removal }
    .why = { form-organ-removal.named } Pida un médico; no pida ver nada.
q-form-medical-experiments = Alguien usa a la persona para ensayos médicos
    .label = { form-medical-experiments }
    .why = { form-medical-experiments.named } Una investigación que la persona aceptó libremente no es esta forma.
q-form-criminal-acts = Alguien obliga a la persona a actos ilícitos
    .label = { form-criminal-acts }
    .why = { form-criminal-acts.named } Por ejemplo vender drogas, robar o engañar por internet. Valore la situación antes de cualquier acusación.
q-form-armed-conflict = Alguien usa a la persona en combates
    .label = { form-armed-conflict }
    .why = { form-armed-conflict.named } También para cargar, cocinar o espiar. No pregunte nada sobre grupos ni opiniones.
q-form-other = Alguien usa a la persona de otra manera
    .label = { form-other }
    .why = { form-other.named } Descríbalo en la nota en pocas palabras.

## Lo que quiere la persona

q-wish-now = ¿Qué le gustaría que pasara ahora?
    .label = Lo que quiere la persona
    .why = El deseo de la propia persona va delante, y su idea del peligro suele ser acertada. No prometa nada que no pueda dar.
    .note = Con las pocas palabras de la propia persona. Sin nombres.
q-safe-contact = ¿Es seguro para usted que le llamemos, que le escribamos o que volvamos?
    .label = Contacto seguro
    .why = Una llamada en mal momento puede poner en peligro a la persona. Si no es seguro, deje la tarjeta y acuerden un lugar.
    .note = ¿Cuándo no es seguro?
q-contact-how = ¿Cómo y cuándo es más seguro?
    .label = Forma y hora más seguras
    .why = Los demás solo pueden mantener el contacto de la forma que la persona eligió. No escriba aquí número, nombre ni dirección; se guardan aparte.
    .note = Solo la forma y la hora
q-next-contact = ¿Qué día volvemos a hablar?
    .label = Próximo contacto
    .why = Un segundo contacto trae a menudo lo que hoy no se pudo decir. Ofrézcalo sin presionar.
    .note = ¿Quién lo hará? Cargo, no nombre.
q-consent-referral = ¿Puedo hablar con personas que pueden ayudarle? Antes le digo quiénes son y qué les diría.
    .label = Acepta la derivación
    .why = Una persona adulta debe aceptar la derivación; después se pide acuerdo para cada uno que pueda saberlo. Con menos de 18 años, o si no se sabe la edad, no hace falta acuerdo, pero se explica todo. Lo que la ley obliga a comunicar se dijo al principio.
    .note = ¿Quién no debe saberlo?

## Su propia valoración

q-act-recruited = { act-recruited }
    .label = { act-recruited }
    .why = { page-acts.hint }
q-act-lured = { act-lured }
    .label = { act-lured }
    .why = { page-acts.hint }
q-act-transported = { act-transported }
    .label = { act-transported }
    .why = { page-acts.hint }
q-act-transferred = { act-transferred }
    .label = { act-transferred }
    .why = { page-acts.hint }
q-act-harbored = { act-harbored }
    .label = { act-harbored }
    .why = { page-acts.hint }
q-act-received = { act-received }
    .label = { act-received }
    .why = { page-acts.hint }
q-act-go-between = { act-go-between }
    .label = { act-go-between }
    .why = { page-acts.hint }
q-route-seen = ¿Otro tipo de ayuda encaja con lo que oyó?
    .label = Otra vía
    .why = Añade una vía de ayuda y no quita nada al resultado. Un cruce pagado no es trata, pero puede llegar a serlo.
    .note = Lo que se dijo, en pocas palabras
q-route-seen-none = Ninguna que yo vea
q-route-seen-smuggling-asylum = Solo se pagó un cruce, o la persona pide protección para no ser devuelta
q-route-seen-family-care = Una familia con necesidades, nadie más gana con ello
q-officer-concern = ¿Le preocupa esta persona, sean cuales sean las respuestas?
    .label = Preocupación del agente
    .why = Su preocupación, con un motivo escrito, basta para que haya motivos para derivar. La primera vez se suele contar poco.
    .note = ¿Qué le preocupa? Lo que vio y oyó, sin opinar sobre la persona.
q-concern-reason = ¿Qué le preocupa?
    .label = Motivo de la preocupación
    .why = Quienes deciden pueden comprobar un motivo. Describa lo que vio y oyó; no juzgue la moral ni la sinceridad.
    .note = Hechos, códigos, sin nombres
