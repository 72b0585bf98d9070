### review: unreviewed
### Ce qui a été dit différemment d’une même chose : tout est gardé, et quelqu’un tranche.

conflict-title = Ce qui a été dit différemment
conflict-hint = Deux personnes ont écrit sans savoir l’une de l’autre. Les deux sont gardées. Tant que personne ne tranche, celle qui protège le plus la personne compte.
conflict-none = Rien ne diffère ici. Toutes les entrées s’accordent, ou quelqu’un a tranché.
# $name (String): a helper
conflict-about-consent = { $name } : peut-on l’informer ?
# $name (String): a need
conflict-about-need = { $name } : dans quel délai ?
# $name (String): a helper
conflict-about-service = { $name } : choisi pour aider ?
conflict-about-decision = La déclaration signée
conflict-about-status = Le dossier est-il ouvert ou fermé ?
# $name (String): a list
conflict-about-item = Sur une liste : { $name }
conflict-by-own = Vous
# $key (String): the first digits of a fingerprint
conflict-by-other = Un autre agent, clé { $key }
conflict-here = sur cet ordinateur
conflict-elsewhere = sur un autre ordinateur
conflict-cleared = La réponse a été retirée
# Beside one of the answers, before the reason why
conflict-counts = Compte pour l’instant
conflict-counts-protects = Elle protège plus la personne.
conflict-counts-shares-less = Elle communique moins.
conflict-counts-sooner = C’est plus tôt.
conflict-counts-higher = C’est le résultat le plus élevé.
conflict-counts-open = Dans le doute, un dossier reste ouvert.
conflict-counts-latest = Elles protègent autant ; celle-ci est la plus récente.
conflict-keep = Garder celle-ci
conflict-neither = Aucune : redemander
# At a desk, instead of the buttons
conflict-at-desk = Un bureau voit ce qui a été dit, et interroge l’agent. C’est la personne qui travaille sur le dossier qui décide.
conflict-decide-title = Trancher
conflict-decide-keep = Ceci compte désormais :
conflict-decide-neither = Aucune ne compte désormais, et la question est de nouveau ouverte.
conflict-kept = Ce que les autres ont écrit reste dans l’historique.
conflict-reason = Pourquoi
conflict-reason-none = Choisissez pourquoi
conflict-reason-asked = La personne a été interrogée de nouveau
conflict-reason-document = Un document le montre
conflict-reason-talked = Nous en avons parlé
conflict-reason-mistake = L’autre était une erreur
conflict-reason-other = Une autre raison
conflict-words = Avec vos mots
conflict-words-hint = Cela devient une note du dossier. Aucun nom de personne.
conflict-now = Trancher ainsi
conflict-cancel = Laisser ouvert
conflict-state-open = Ouvert
conflict-state-closed = Fermé
# At a question of the conversation
conflict-question = Deux personnes ont répondu différemment. Les deux réponses sont gardées.
conflict-look = Les voir côte à côte
conflict-result = Certaines choses ont été dites différemment. Tant que personne ne tranche, le résultat prend la réponse qui protège le plus la personne.
# $rung (String): a rung of the ladder
conflict-moved = Ce qu’un collègue a écrit est arrivé, et le résultat a été refait. Avant : { $rung }
# For the screen reader, at a section of the conversation
conflict-mark = réponses différentes
