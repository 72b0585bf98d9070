### review: unreviewed
# $gender (feminine, masculine, other) : la personne à qui l'on parle.

guide-title = Guide pour reconnaître les personnes qui ont peut-être besoin d’être protégées de l’exploitation
guide-legal-reminder =
    L’article 448-1 du Code pénal (loi 27-14) regarde trois choses : ce qui a été fait (l’acte), comment cela a été fait (le moyen) et pour quoi (le but).
    Avant 18 ans, l’acte et le but suffisent. Un adulte qui a donné son accord reste protégé si un moyen a été utilisé.
    L’exploitation enlève la volonté et la liberté de changer sa situation et porte atteinte à la dignité, même si la personne a été payée.
    La loi protège une personne de la peine pour ce qu’on l’a forcée à faire (article à confirmer). Ce guide aide à juger ; il ne décide rien. L’autorité compétente décide.

## Jamais montré : ce qu'aucun autre message ne doit contenir

forbidden-words = victime, pour cent, pourcent, score, menteur, menteuse, prostituée, prostitué, clandestin, migrant illégal, migrante illégale

## Sections

section-before = Avant de commencer
section-quick-look = Coup d’œil
section-urgent = Besoins urgents et âge
section-journey = Voyage et recrutement
section-papers = Papiers et liberté
section-work = Travail, horaires et paie
section-living = Lieu de vie
section-control = Menaces, violences et dettes
section-exploitation = Forme d’exploitation
section-wants = Ce que veut la personne
section-officer = L’avis de l’agent

## Groupes du coup d'œil

group-with = Qui est avec la personne
group-person = La personne
group-belongings = Papiers et affaires
group-place = Le lieu

## Pages : un titre pour toutes leurs lignes

page-quick-look = Que peut-on voir ?
    .hint = Environ une minute. Ne rien demander encore. Ce qui n’a pas été regardé reste ouvert.
page-how-it-began = Comment cela a-t-il commencé ? Dites oui ou non.
    .hint = Demander seulement comment. Pas de noms, pas de trajet, pas de récit.
page-promises = Qu’est-ce qui était différent, ou pas clair ?
    .hint = Lire la liste lentement. Elle vaut aussi pour une offre qui n’a pas encore commencé.
page-on-the-way = Que s’est-il passé avant votre arrivée ?
    .hint = Seulement oui ou non. Ne demander aucun détail. S’arrêter si c’est trop.
page-hard-situation = Qu’est-ce qui était dur à ce moment-là, et est-ce qu’ils s’en sont servis ?
    .hint = Oui seulement si celui qui a fait l’offre s’en est servi.
page-hard-bond = Comment les connaissiez-vous, pourquoi leur faisiez-vous confiance ?
    .hint = Oui seulement si c’est pour cela que la personne a suivi.
page-kept-kinds = Comment est-ce qu’on vous retient là-bas ?
    .hint = Oui seulement si des gens le font. Un bateau ou un lieu isolé ne suffit pas à lui seul.
page-held-kinds = Qu’est-ce qui rend difficile de partir ?
    .hint = Plusieurs choses peuvent être vraies. Lire chacune.
page-pay-kinds = Quel est le problème avec la paie ?
    .hint = Regarder aussi les papiers de paie. Noter « un document » si on l’a vu là.
page-work-kinds = Qu’est-ce qui ne va pas dans le travail ?
    .hint = Ce que l’agent voit ou lit lui-même compte aussi. Dire comment on le sait.
page-street-kinds = À propos de la rue
    .hint = Une famille qui mendie ensemble, ce n’est pas pareil. Ce qui compte, c’est qui en profite.
page-child-days = Vos journées
    .hint = Pour un enfant. Demander avec légèreté, comme à n’importe quel enfant.
page-home-kinds = Dans la maison
    .hint = Pour un travail chez une famille.
page-threats = Que s’est-il passé, ou qu’ont-ils dit qui arriverait ?
    .hint = Seulement oui ou non. Ne pas demander à voir une blessure. Ne demander aucun détail.
page-made-kinds = Qu’est-ce qu’ils voulaient que vous fassiez ?
    .hint = Seulement oui ou non. La loi protège une personne de la peine pour ce qu’on l’a forcée à faire.
page-forms = Est-ce que quelqu’un utilise cette personne ?
    .hint = Le jugement de l’agent, non lu à voix haute. Confirmé : dit, vu ou écrit que quelqu’un d’autre le fait faire à la personne ou en vit. Soupçonné : seulement des signes. Une activité seule n’est pas de l’exploitation.
page-forms-confirmed = Confirmé
page-forms-suspected = Soupçonné
page-forms-none = Aucun
page-acts = Qu’a-t-on fait pour amener ou garder la personne ?
    .hint = L’acte de l’article 448-1. Marquer ce qui a été dit ou vu. Ce qui manque n’abaisse rien.
page-obs-general = Qu’a-t-on remarqué d’autre ?
    .hint = Ces signes sont nommés et jamais comptés.
page-obs-child = Qu’a-t-on remarqué d’autre chez l’enfant ?
    .hint = Ces signes sont nommés et jamais comptés.
page-obs-online = Qu’a-t-on appris sur l’enfant et internet ?
    .hint = Nommés et jamais comptés. Ne pas ouvrir ni copier d’images ou de messages.
page-obs-home = Qu’a-t-on remarqué d’autre dans la maison ?
    .hint = Ces signes sont nommés et jamais comptés.
page-obs-sexual = Qu’a-t-on remarqué d’autre sur le lieu ?
    .hint = Nommés et jamais comptés. Ne jamais poser de question sur des actes sexuels.
page-obs-work = Qu’a-t-on remarqué d’autre sur le lieu de travail ?
    .hint = Ces signes sont nommés et jamais comptés.
page-obs-street = Qu’a-t-on remarqué d’autre dans la rue ?
    .hint = Ces signes sont nommés et jamais comptés.
