package dure.bench;

import dure.document.DocumentRenderer;
import dure.template.MergeRequest;
import dure.template.MergeRequests;
import dure.template.PureTemplates;
import dure.template.TemplateService;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** An agreement of a few pages, from its template to the bytes of the file; and the floor. */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class AgreementPdf {

    /** The contributor license agreement has 3 pages, the collaboration of four people 9. */
    @Param({"cla", "collaboration"})
    public String template = "cla";

    private final TemplateService templates = PureTemplates.service();
    private final DocumentRenderer renderer = new DocumentRenderer();
    private final List<byte[]> unpacked = new ArrayList<>();
    private byte[] fonts = {};
    private MergeRequest request = MergeRequests.aMergeOf("cla").build();

    @Setup
    public void unpackOnce() throws IOException {
        request = request(template);
        unpack(document());
    }

    static MergeRequest request(String template) {
        MergeRequests request = MergeRequests.aMergeOf(template);
        return template.equals("collaboration")
                ? request.party("MEMBER", "박서연")
                        .party("MEMBER", "최하은")
                        .withDivisionOfWork()
                        .build()
                : request.build();
    }

    /** Merge, layout, fonts, tags, file. */
    @Benchmark
    public byte[] document() {
        return renderer.pdf(templates.merge(request).document());
    }

    /** The floor: the streams of the finished file packed fast, the fonts copied as packed before, and nothing else. */
    @Benchmark
    public byte[] packing() throws IOException {
        var out = new ByteArrayOutputStream(fonts.length * 2);
        for (byte[] stream : unpacked) {
            try (var packed = new DeflaterOutputStream(out, new Deflater(Deflater.BEST_SPEED), 8192)) {
                packed.write(stream);
            }
        }
        out.write(fonts);
        return out.toByteArray();
    }

    private void unpack(byte[] pdf) throws IOException {
        var packedFonts = new ByteArrayOutputStream();
        try (var file = Loader.loadPDF(pdf)) {
            COSDocument document = file.getDocument();
            for (var key : document.getXrefTable().keySet()) {
                if (document.getObjectFromPool(key).getObject() instanceof COSStream stream) {
                    if (stream.containsKey(COSName.LENGTH1)) {
                        stream.createRawInputStream().transferTo(packedFonts);
                    } else {
                        unpacked.add(stream.createInputStream().readAllBytes());
                    }
                }
            }
        }
        fonts = packedFonts.toByteArray();
    }
}
