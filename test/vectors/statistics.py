"""Makes statistics.json: figures of an outside reference that src/lib/statistics and src/core/scorecard have to agree with.

Run as `python3 test/vectors/statistics.py > test/vectors/statistics.json`, with numpy, scipy, scikit-learn and statsmodels.
"""

import json
import sys

import numpy
import scipy
import scipy.stats
import sklearn
import statsmodels
import statsmodels.api as sm
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score
from statsmodels.stats.proportion import proportion_confint

random = numpy.random.default_rng(20261123)


def table(rows, columns):
    """Columns that go together a little, rounded so that JSON holds them exactly, and chances of a good outcome."""
    x = random.normal(size=(rows, columns))
    x[:, 1] = 0.6 * x[:, 0] + 0.8 * x[:, 1]
    x = numpy.round(x, 3)
    logits = 0.4 + x @ numpy.linspace(-1.0, 1.2, columns)
    return x, 1 / (1 + numpy.exp(-logits))


def fitted(name, x, good, bad):
    model = sm.GLM(numpy.column_stack([good, bad]), sm.add_constant(x), family=sm.families.Binomial())
    fit = model.fit(tol=1e-13, maxiter=100)
    return {
        "name": name,
        "columns": x.T.tolist(),
        "good": good.tolist(),
        "bad": bad.tolist(),
        "l2": 0,
        "coefficients": fit.params.tolist(),
        "standardErrors": fit.bse.tolist(),
    }


def plain_case():
    x, p = table(120, 4)
    good = (random.random(120) < p).astype(float)
    return fitted("single outcomes", x, good, 1 - good)


def grouped_case():
    x, p = table(60, 3)
    trials = random.integers(1, 30, size=60)
    good = random.binomial(trials, p).astype(float)
    return fitted("grouped outcomes", x, good, trials - good)


def weighted_case():
    x, p = table(100, 3)
    weight = numpy.round(random.uniform(0.1, 3, size=100), 2)
    good = (random.random(100) < p) * weight
    return fitted("weighted outcomes", x, good, weight - good)


def penalised_case():
    x, p = table(80, 5)
    y = (random.random(80) < p).astype(int)
    fit = LogisticRegression(C=0.5, solver="newton-cholesky", tol=1e-12, max_iter=1000).fit(x, y)
    beta = numpy.concatenate([fit.intercept_, fit.coef_[0]])
    ones = numpy.column_stack([numpy.ones(80), x])
    q = 1 / (1 + numpy.exp(-ones @ beta))
    information = ones.T @ (ones * (q * (1 - q))[:, None]) + numpy.diag([0.0] + [2.0] * 5)
    return {
        "name": "with a penalty",
        "columns": x.T.tolist(),
        "good": y.astype(float).tolist(),
        "bad": (1.0 - y).tolist(),
        "l2": 2,
        "coefficients": beta.tolist(),
        "standardErrors": numpy.sqrt(numpy.diag(numpy.linalg.inv(information))).tolist(),
    }


def placements(values, y):
    """DeLong's structural components, pair by pair."""
    ones, zeros = values[y == 1], values[y == 0]
    wins = (ones[:, None] > zeros[None, :]) + 0.5 * (ones[:, None] == zeros[None, :])
    return wins.mean(axis=1), wins.mean(axis=0)


def delong_error(v10, v01):
    return float(numpy.sqrt(v10.var(ddof=1) / len(v10) + v01.var(ddof=1) / len(v01)))


def order_case(rows, decimals):
    y = (random.random(rows) < 0.3).astype(int)
    first = numpy.round(random.normal(size=rows) + 0.8 * y, decimals)
    second = numpy.round(0.5 * first + random.normal(size=rows) + 0.4 * y, decimals)
    a, b = placements(first, y), placements(second, y)
    return {
        "outcomes": y.tolist(),
        "first": first.tolist(),
        "second": second.tolist(),
        "auc": float(roc_auc_score(y, first)),
        "aucError": delong_error(*a),
        "difference": float(roc_auc_score(y, first) - roc_auc_score(y, second)),
        "differenceError": delong_error(a[0] - b[0], a[1] - b[1]),
        "ks": float(scipy.stats.ks_2samp(first[y == 1], first[y == 0]).statistic),
    }


def wilson_cases():
    cases = [(0, 10), (1, 10), (5, 10), (10, 10), (3, 1000), (999, 1000), (37.5, 60.25), (0.2, 0.9)]
    return [
        {"k": k, "n": n, "alpha": alpha, "low": float(low), "high": float(high)}
        for k, n in cases
        for alpha in (0.1, 0.05)
        for low, high in [proportion_confint(k, n, alpha=alpha, method="wilson")]
    ]


def normal_quantile(alpha):
    return float(scipy.stats.norm.ppf(1 - alpha / 2))


json.dump(
    {
        "madeWith": {
            "numpy": numpy.__version__,
            "scipy": scipy.__version__,
            "scikit-learn": sklearn.__version__,
            "statsmodels": statsmodels.__version__,
        },
        "logistic": [plain_case(), grouped_case(), weighted_case(), penalised_case()],
        "order": [order_case(200, 6), order_case(150, 1)],
        "wilson": [{**case, "z": normal_quantile(case["alpha"])} for case in wilson_cases()],
    },
    sys.stdout,
    separators=(",", ":"),
)
sys.stdout.write("\n")
