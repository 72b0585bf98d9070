### review: unreviewed
### Le coup d'œil et la conversation : ce que l'agent presse et lit.
### Les mots dits à la personne viennent du guide, jamais d'ici.

## Sections

screening-sections = Sections
# $answered (Number), $asked (Number)
screening-progress = { $answered } sur { $asked }
# $state (String)
screening-section-state = { $state ->
    [done] complète
    [part] commencée
   *[todo] pas commencée
}
screening-stop = S’arrêter ici
screening-stop-hint = Garde ce qui est connu et montre le résultat

## La page

# $number (Number), $of (Number)
screening-question-of = Question { $number } sur { $of }
screening-kept = N’est plus demandée
screening-kept-hint = Des réponses plus récentes ont fait tomber cette question. Sa réponse est conservée et laissée hors du résultat. Elle revient d’elle-même si la question est de nouveau posée.
screening-why = Pourquoi cette question
screening-say-first = À dire d’abord
screening-say-this = À dire
screening-do-this = À faire
screening-you-judge = C’est à vous de juger. Ne pas le demander à voix haute.
# $language (String)
screening-in-language = { $language }, langue de la conversation
screening-unreviewed = Traduction non relue
screening-back = Retour
screening-next = Suivant
screening-to-result = Vers le résultat
screening-hint-questions = questions
screening-hint-keys = toutes les touches
screening-empty = Il n’y a encore rien à demander.

## Réponses

screening-answer = Réponse
screening-yes = Oui
screening-no = Non
screening-unknown = Ne sait pas
screening-unknown-judged = Je ne peux pas le dire
screening-declined = Ne souhaite pas répondre
screening-not-asked = Non demandé
screening-said = Je l’ai dit
screening-not-said = Pas dit
screening-done = Fait
screening-not-done = Pas fait
screening-rest-no = Non pour le reste
# $count (Number)
screening-rest-left = { $count ->
    [one] { $count } ligne encore ouverte
   *[other] { $count } lignes encore ouvertes
}
screening-rest-none = Chaque ligne a une réponse.
screening-legend = Un signe est quelque chose que l’on a remarqué. Confirmé veut dire que c’est dit, vu ou dans un document.
screening-number = Nombre
# $unit (String)
screening-number-in = Nombre, { $unit }
# $count (Number)
screening-less = { $count ->
    [one] Un de moins
   *[other] { $count } de moins
}
# $count (Number)
screening-more = { $count ->
    [one] Un de plus
   *[other] { $count } de plus
}
# $min (Number), $max (Number)
screening-number-range = De { $min } à { $max }. Rien n’a été conservé.
screening-day = Jour
screening-month = Mois
screening-year = Année
screening-month-open = Inconnu
screening-date-hint = L’année seule suffit.
screening-date-unfit = Ce n’est pas une date. Rien n’a été conservé.
screening-text = Réponse, en peu de mots
screening-text-hint = Des codes, pas de noms.

## Comment on le sait

screening-basis = Comment le savez-vous ?
# $question (String)
screening-basis-of = Comment le savez-vous ? { $question }
screening-basis-seen = Je l’ai vu
screening-basis-told-by-person = La personne me l’a dit
screening-basis-told-by-other = Quelqu’un d’autre me l’a dit
screening-basis-document = Un document

## Notes

screening-note = Note. Des codes, pas de noms.
# $hint (String)
screening-note-with = Note : { $hint }
# $question (String)
screening-note-of = Note sur : { $question }

## Pourquoi cette question

screening-why-speaks-to = Signes concernés par un oui
screening-why-uncounted = Aucun signe n’est compté d’après cette réponse. Elle aide à protéger la personne et à poser les questions qui conviennent.
screening-why-sources = Sources
screening-why-provisional = Poids provisoire
screening-why-provisional-hint = Le poids des signes utilisés pour ce dossier vient d’une seule transcription et reste à confirmer.

## Agir maintenant

screening-urgent = D’abord, maintenant
# $phone (String)
screening-hotline = Ligne d’appel { $phone }
screening-urgent-first = Que faire d’abord
screening-urgent-kept = Chaque réponse est conservée. On peut continuer plus tard.

## Ce que cela indique jusqu'ici

screening-means = Ce que cela indique jusqu’ici
screening-means-hide = Cacher
screening-means-show = Montrer ce que cela indique jusqu’ici
# $grade (String)
screening-added = { $grade ->
    [strong] Ajouté, un signe fort :
    [weak] Ajouté, un signe faible :
   *[medium] Ajouté, un signe moyen :
}
screening-act = Acte
screening-means-element = Moyen
screening-purpose = But
# $state (String)
screening-element-state = { $state ->
    [indicated] Indiqué
    [suspected] Seulement des signes
    [not-indicated] Non indiqué
   *[open] Encore ouvert
}
screening-dimensions = Signes comptés, par dimension
screening-dimension-unasked = non demandé
screening-dimension-none = aucun jusqu’ici
screening-dimension-met = assez de signes
screening-provisional = Poids provisoire
screening-ask-next = Ce qui pourrait le plus changer cela
screening-judges = Aide à juger. L’autorité compétente décide.

## Le coup d'œil

look-title = Que peut-on voir ?
look-hint = Environ une minute. Ne rien demander encore. Ce qui n’a pas été regardé reste ouvert.
look-seen = Vu
look-not-seen = Pas vu
# $count (Number), $shown
look-count-seen = { $count ->
    [one] { $shown } vu
   *[other] { $shown } vus
}
# $count (Number), $shown
look-count-not-seen = { $count ->
    [one] { $shown } pas vu
   *[other] { $shown } pas vus
}
# $count (Number), $shown
look-count-open = { $count ->
    [one] { $shown } encore ouvert
   *[other] { $shown } encore ouverts
}
look-to-conversation = Vers la conversation
look-note = Autre chose à signaler ? Décrire, ne pas juger.

## Touches

key-move = Se déplacer
key-seen = Vu
key-not-seen = Pas vu
key-clear = Effacer
key-answer = Répondre
key-clear-answer = Retirer la réponse
key-next = Suivant
key-back = Retour
key-question-up = Question au-dessus
key-question-down = Question en dessous
key-section-up = Section au-dessus
key-section-down = Section en dessous
key-source = Source de la réponse
key-note = Note
key-meaning = Montrer ou cacher le sens
key-why = Pourquoi cette question
key-to-conversation = Vers la conversation
