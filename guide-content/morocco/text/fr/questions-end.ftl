### review: unreviewed
# $gender (feminine, masculine, other) : la personne à qui l'on parle.

## Formes d'exploitation : le jugement de l'agent, jamais lu à voix haute.

q-form-sexual-exploitation = Quelqu’un oblige la personne à des actes ou à des images sexuels, ou vit de cela
    .label = { form-sexual-exploitation }
    .why = { form-sexual-exploitation.named } Ne rien demander sur les actes sexuels. Exercer cette activité par son propre choix n’est pas cette forme.
q-form-forced-labour = Quelqu’un fait travailler la personne contre sa volonté
    .label = { form-forced-labour }
    .why = { form-forced-labour.named } Un travail dur n’est pas à lui seul cette forme ; la force, la menace ou l’absence d’issue la constitue. L’accord d’un enfant ne compte pas.
q-form-domestic-servitude = Quelqu’un garde la personne dans une maison pour servir
    .label = { form-domestic-servitude }
    .why = { form-domestic-servitude.named } Vivre dans une famille n’est pas à soi seul cette forme.
q-form-begging = Quelqu’un fait mendier la personne, ou prend ce qu’on lui donne
    .label = { form-begging }
    .why = { form-begging.named } Une famille qui mendie ensemble pour elle-même n’est pas cette forme.
q-form-slavery-like-practices = Quelqu’un traite la personne comme si elle lui appartenait
    .label = { form-slavery-like-practices }
    .why = { form-slavery-like-practices.named } Par exemple cédée, prêtée, ou née dans une dette.
q-form-forced-marriage = Quelqu’un force ou a forcé la personne à se marier
    .label = { form-forced-marriage }
    .why = { form-forced-marriage.named } Une fausse promesse de mariage est demandée ailleurs.
q-form-organ-removal = Quelqu’un veut ou a pris une partie du corps de la personne
    .label = { form-organ-removal }
    .why = { form-organ-removal.named } Demander un médecin ; ne rien demander à voir.
q-form-medical-experiments = Quelqu’un utilise la personne pour des essais médicaux
    .label = { form-medical-experiments }
    .why = { form-medical-experiments.named } Une recherche librement acceptée par la personne n’est pas cette forme.
q-form-criminal-acts = Quelqu’un fait commettre des actes illégaux à la personne
    .label = { form-criminal-acts }
    .why = { form-criminal-acts.named } Par exemple vendre de la drogue, voler, tromper des gens en ligne. Faire ce repérage avant toute poursuite.
q-form-armed-conflict = Quelqu’un utilise la personne dans des combats
    .label = { form-armed-conflict }
    .why = { form-armed-conflict.named } Aussi pour porter, cuisiner ou espionner. Ne rien demander sur les groupes ou les opinions.
q-form-other = Quelqu’un utilise la personne d’une autre façon
    .label = { form-other }
    .why = { form-other.named } Décrire dans la note, en quelques mots.

## Ce que veut la personne

q-wish-now = Qu’est-ce que vous voulez qu’il se passe maintenant ?
    .label = Ce que veut la personne
    .why = Le souhait de la personne guide la suite, et sa propre idée du danger est souvent juste. Ne rien promettre que l’on ne peut pas donner.
    .note = En quelques mots, ceux de la personne. Pas de noms.
q-safe-contact = Est-ce sans danger pour vous si nous vous appelons, vous écrivons ou revenons ?
    .label = Contact sans danger
    .why = Un appel au mauvais moment peut mettre la personne en danger. S’il y a un risque, laisser la carte et convenir plutôt d’un lieu.
    .note = Quand est-ce dangereux ?
q-contact-how = Quelle est la façon la plus sûre, et à quel moment ?
    .label = Façon et moment les plus sûrs
    .why = Les autres services ne peuvent garder le contact que de la façon choisie par la personne. N’écrire ici ni numéro, ni nom, ni adresse ; ils sont conservés à part.
    .note = La façon et le moment seulement
q-next-contact = Quel jour voulez-vous que nous parlions de nouveau ?
    .label = Prochain contact
    .why = Un deuxième contact apporte souvent ce qui ne pouvait pas être dit aujourd’hui. Le proposer sans insister.
    .note = Qui le fera ? La fonction, pas le nom.
q-consent-referral = Est-ce que je peux parler de vous à des gens qui peuvent vous aider ? Je vous dis d’abord qui ils sont, et ce que je dirais.
    .label = Accepte d’être orientée
    .why = Un adulte doit accepter l’orientation ; l’accord est ensuite demandé pour chaque destinataire. Avant 18 ans, ou si l’âge n’est pas connu, l’accord n’est pas requis, mais tout est expliqué. Ce que la loi oblige à signaler a été dit au début.
    .note = Qui ne doit pas savoir ?

## L'avis de l'agent

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
q-route-seen = Une autre sorte d’aide convient-elle à ce qui a été entendu ?
    .label = Autre voie
    .why = Elle ajoute une voie d’aide et n’enlève rien au résultat. Un passage payé n’est pas la traite des êtres humains, mais il peut le devenir.
    .note = Ce qui a été dit, en quelques mots
q-route-seen-none = Aucune à première vue
q-route-seen-smuggling-asylum = Seul un passage a été payé, ou la personne demande à être protégée d’un retour
q-route-seen-family-care = Une famille dans le besoin, personne d’autre n’en profite
q-officer-concern = Quelles que soient les réponses, la situation de cette personne vous inquiète-t-elle ?
    .label = Inquiétude de l’agent
    .why = L’inquiétude de l’agent, avec une raison écrite, suffit comme motif d’orienter. Souvent, les gens disent peu la première fois.
    .note = Qu’est-ce qui inquiète ? Ce qui a été vu et entendu, pas d’opinion sur la personne.
q-concern-reason = Qu’est-ce qui vous inquiète ?
    .label = Raison de l’inquiétude
    .why = Une raison peut être vérifiée par ceux qui décident. Décrire ce qui a été vu et entendu ; ne juger ni la morale ni la sincérité.
    .note = Des faits, des codes, pas de noms
