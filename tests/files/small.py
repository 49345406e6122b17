"""A small, sound content folder to break in one place at a time."""

REGISTER = """\
impact_check: register/1
harms:
  h1: {name: Harm one, scale: 4, irremediability: 3, why: w, rights: [liberty], heightened: [migrants], cite: [{source: guide, section: One, page: 2}]}
routes:
  r1: {name: Route one, pillar: protection, features: [police], groups: [], leads_to: {h1: {strength: direct, why: w}}, cite: [{source: guide, section: One, page: 2, note: 5}]}
red_lines:
  l1: {name: Line one, text: t, unacceptable: u, from: harmful, cite: [{source: guide, section: One, page: 1}]}
mitigations:
  m1: {text: t, targets: {q1: minor}, harms: [h1], who: w, when: before-launch, in_place_means: m, verify: v, cite: [{source: web, section: Finding 1}]}
groups:
  migrants: {name: Migrants, text: t, cite: [{source: guide, section: One, page: 1}]}
rights:
  liberty: {name: Liberty, text: t, cite: [{source: guide, section: One, page: 1}]}
features:
  police: {name: Police, text: t, cite: [{source: guide, section: One, page: 1}]}
cases:
  c1: {name: Case, what: w, routes: [r1], evidence: media, cite: [{source: guide, section: One, page: 1}]}
sources:
  guide: {title: Guide, kind: guide, pages: yes, sections: {One: [1, 2], Two: [3, 4]}, notes_without_work: {"9": only words}}
  web: {title: Web, kind: organisation, pages: no, sections: [Finding 1]}
  work: {title: Work, kind: study, cited_by: guide, notes: [5]}
"""

CHECKLIST = """\
impact_check: checklist/1
id: raids
name: Raids
pillar: protection
text: For raids
cite: {source: guide, section: One}
sections:
- id: s1
  title: First
  questions:
  - id: q1
    route: r1
    red_line: l1
    text: What?
    options: {safe: a, minor: b, harmful: c}
    who_knows: [proposer]
    cite: [{page: 2}]
"""

CONTENT = 'impact_check: content/1\nversion: "1"\nretired: {q0: {now: q1, why: renamed}}\n'


def write(folder, register=REGISTER, checklist=CHECKLIST, content=CONTENT, **more):
    """The folder with the small content, and further files by name."""
    (folder / "register").mkdir(parents=True, exist_ok=True)
    texts = {
        "register/all.yaml": register,
        "raids.yaml": checklist,
        "register/content.yaml": content,
    }
    for name, text in {**texts, **{f"{name}.yaml": text for name, text in more.items()}}.items():
        if text is not None:
            (folder / name).write_text(text, encoding="utf-8")
    return folder
