### review: unreviewed
### Lo que se dijo de distintas maneras de una misma cosa: se guarda todo y alguien decide.

conflict-title = Lo que se dijo de distintas maneras
conflict-hint = Dos personas escribieron sin saber la una de la otra. Se guardan las dos. Mientras nadie decida, cuenta la que más protege a la persona.
conflict-none = Aquí nada difiere. Todas las entradas coinciden, o alguien decidió.
# $name (String): a helper
conflict-about-consent = { $name }: ¿puede saberlo?
# $name (String): a need
conflict-about-need = { $name }: ¿cuándo?
# $name (String): a helper
conflict-about-service = { $name }: ¿elegido para ayudar?
conflict-about-decision = La declaración firmada
conflict-about-status = ¿El caso está abierto o cerrado?
# $name (String): a list
conflict-about-item = En una lista: { $name }
conflict-by-own = Usted
# $key (String): the first digits of a fingerprint
conflict-by-other = Otro funcionario, clave { $key }
conflict-here = en este ordenador
conflict-elsewhere = en otro ordenador
conflict-cleared = La respuesta se retiró
# Beside one of the answers, before the reason why
conflict-counts = Cuenta por ahora
conflict-counts-protects = Protege más a la persona.
conflict-counts-shares-less = Comparte menos.
conflict-counts-sooner = Es antes.
conflict-counts-higher = Es el resultado más alto.
conflict-counts-open = En caso de duda, el caso sigue abierto.
conflict-counts-latest = Protegen igual; esta es la más reciente.
conflict-keep = Quedarse con esta
conflict-neither = Ninguna: preguntar de nuevo
# At a desk, instead of the buttons
conflict-at-desk = Una mesa ve lo que se dijo y pregunta al agente. Decide quien trabaja en el caso.
conflict-decide-title = Decidir entre ellas
conflict-decide-keep = Esto cuenta desde ahora:
conflict-decide-neither = Ninguna cuenta desde ahora, y la pregunta vuelve a estar abierta.
conflict-kept = Lo que escribieron los demás queda en el historial.
conflict-reason = Por qué
conflict-reason-none = Elija por qué
conflict-reason-asked = Se preguntó de nuevo a la persona
conflict-reason-document = Un documento lo muestra
conflict-reason-talked = Lo hablamos
conflict-reason-mistake = La otra fue un error
conflict-reason-other = Otro motivo
conflict-words = Con sus palabras
conflict-words-hint = Será una nota del caso. Sin nombres de personas.
conflict-now = Decidir así
conflict-cancel = Dejarlo abierto
conflict-state-open = Abierto
conflict-state-closed = Cerrado
# At a question of the conversation
conflict-question = Dos personas respondieron de distinta manera. Se guardan las dos respuestas.
conflict-look = Verlas lado a lado
conflict-result = Algunas cosas se dijeron de distintas maneras. Mientras nadie decida, el resultado toma la respuesta que más protege a la persona.
# $rung (String): a rung of the ladder
conflict-moved = Llegó lo que escribió un colega y el resultado se calculó de nuevo. Antes: { $rung }
# For the screen reader, at a section of the conversation
conflict-mark = respuestas distintas
