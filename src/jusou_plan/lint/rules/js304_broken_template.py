"""A template of the workspace that cannot be used.

## 何を見るか

計画のフォルダーか、その上の `templates` フォルダーに置いたテンプレートが、Jinja2 のテンプレートとして読めて、
元のテンプレートにある名前だけを使っているかを見ます。

## 根拠

テンプレートが途中で止まると、文書が作れません。

## 悪い例

`templates/page.html.j2` が、次のとき:

```jinja
{% extends "jusou/page.html.j2" %}
{% block footer %}{{ document.titel }}{% endblock %}
```

## 良い例

```jinja
{% extends "jusou/page.html.j2" %}
{% block footer %}{{ document.title }}{% endblock %}
```

## 直し方

示された行を直します。元のテンプレートは `jusou templates eject page.html.j2` で書き出せます。
"""

from jusou_plan.lint.rule import Rule, Severity, documentation_in

RULE = Rule(
    code="JS304",
    name="使えないテンプレート",
    slug="broken-template",
    severity=Severity.ERROR,
    documentation=documentation_in(__doc__),
)
