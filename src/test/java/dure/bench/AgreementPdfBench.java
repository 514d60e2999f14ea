package dure.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dure.document.DocumentRenderer;
import dure.template.PureTemplates;
import dure.testing.PdfText;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** How long an agreement takes to print, and what it costs. */
class AgreementPdfBench {

    private static final String FLOOR = "packing the streams (deflate 1), fonts packed before";

    @Test
    void printsAnAgreementOfThreePagesAndOneOfNine() throws RunnerException {
        byte[] three = pdf("cla");
        byte[] nine = pdf("collaboration");
        assertThat(List.of(PdfText.pages(three), PdfText.pages(nine))).containsExactly(3, 9);
        var alone = run(Mode.SampleTime, 1);
        var together = run(Mode.Throughput, 2);

        print("agreement PDF of 3 pages", three, new Measured("cla", alone, together));
        print("agreement PDF of 9 pages", nine, new Measured("collaboration", alone, together));
    }

    private static byte[] pdf(String template) {
        return new DocumentRenderer()
                .pdf(PureTemplates.service()
                        .merge(AgreementPdf.request(template))
                        .document());
    }

    private static void print(String title, byte[] pdf, Measured measured) {
        var table = new Table(title);
        table.add(
                "median, 1 thread",
                measured.percentile(50, "document"),
                "ms",
                measured.percentile(50, "packing"),
                FLOOR);
        table.add(
                "p95, 1 thread", measured.percentile(95, "document"), "ms", measured.percentile(95, "packing"), FLOOR);
        table.add("documents a second, 2 threads", measured.eachSecond("document"), "/s");
        table.add("the floor, 2 threads", measured.eachSecond("packing"), "/s");
        table.add("allocated a document", measured.allocated("document") / 1e6, "MB");
        table.add("size of the file", pdf.length / 1024.0, "KB");
        table.print();
    }

    /** The results of one template. */
    private record Measured(String template, Collection<RunResult> alone, Collection<RunResult> together) {

        double percentile(double percent, String name) {
            return result(alone, name).getPrimaryResult().getStatistics().getPercentile(percent);
        }

        double eachSecond(String name) {
            return 1000 * result(together, name).getPrimaryResult().getScore();
        }

        double allocated(String name) {
            return result(alone, name).getSecondaryResults().entrySet().stream()
                    .filter(each -> each.getKey().endsWith("gc.alloc.rate.norm"))
                    .map(each -> (Result<?>) each.getValue())
                    .findFirst()
                    .orElseThrow()
                    .getScore();
        }

        private RunResult result(Collection<RunResult> results, String name) {
            return results.stream()
                    .filter(each -> each.getPrimaryResult().getLabel().equals(name))
                    .filter(each -> template.equals(each.getParams().getParam("template")))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static Collection<RunResult> run(Mode mode, int threads) throws RunnerException {
        return new Runner(new OptionsBuilder()
                        .include(AgreementPdf.class.getName() + "\\.")
                        .mode(mode)
                        .threads(threads)
                        .forks(1)
                        .warmupIterations(3)
                        .warmupTime(TimeValue.seconds(2))
                        .measurementIterations(3)
                        .measurementTime(TimeValue.seconds(3))
                        .jvmArgs("-Xmx512m", "-XX:+UseSerialGC")
                        .addProfiler(GCProfiler.class)
                        .shouldFailOnError(true)
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run();
    }
}
